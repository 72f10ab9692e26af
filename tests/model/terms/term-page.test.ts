import { expect, test } from "vitest";
import { termPage } from "../../../src/model/terms/term-page.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

const [score, said] = tiny.views as [Rows<"views">, Rows<"views">];
const statement = (id: string, fields: Partial<Rows<"views">>): Rows<"views"> => ({
  ...said,
  initiative_id: null,
  region_ids: [],
  id,
  ...fields,
});
const project = { id: "bridge", name: "Bridge", region_ids: ["xx1"] } as Rows<"cooperation_projects">;
const dataset = tinyWith({
  cooperation_projects: [project],
  views: [
    statement("of-theme", { theme: "Robots", theme_pillar_ids: ["5"] }),
    statement("of-pillar", { pillar_id: "5", region_ids: ["xx1"] }),
    statement("of-project", { cooperation_project_id: "bridge" }),
    statement("of-school-elsewhere", { initiative_id: "school", region_ids: ["xx"], stance: "praise" }),
    { ...score, id: "instead", alternative_to_id: score.id },
    score,
  ],
});
const viewsOf = (facet: "region" | "pillar", id: string) => termPage(dataset, facet, id).views.map((view) => view.id);

test("a pillar shows views of itself, of its themes, of its initiatives and projects: scores, then by stance", () => {
  expect(viewsOf("pillar", "5")).toEqual([score.id, "of-school-elsewhere", "of-theme", "of-pillar"]);
  expect(viewsOf("pillar", "1")).toEqual(["of-project"]);
});

test("a region shows views about it, and views of its initiatives and projects that name no region", () => {
  expect(viewsOf("region", "xx1")).toEqual([score.id, "of-pillar", "of-project"]);
  expect(viewsOf("region", "xx")).toEqual(["of-school-elsewhere"]);
});
