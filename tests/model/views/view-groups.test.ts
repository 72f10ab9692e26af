import { expect, test } from "vitest";
import { extremes, viewGroups } from "../../../src/model/views/view-groups.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

const view = (id: string, score: number, fields: Partial<Rows<"views">> = {}): Rows<"views"> => ({
  ...(tiny.views[0] as Rows<"views">),
  id,
  score,
  ...fields,
});
const ofTheme = { initiative_id: null, theme: "Robots" };
const groupsOf = (...views: Rows<"views">[]) => viewGroups(tinyWith({ views }));

test("viewGroups(dataset) goes by what was judged, highest first, other statements under the one used", () => {
  const groups = groupsOf(
    view("theme", 5, ofTheme),
    view("low", 2),
    view("pillar", 3, { initiative_id: null, pillar_id: "5" }),
    view("high", 4),
    view("level", 4),
    view("also", 1, { alternative_to_id: "low" }),
  );
  expect(groups.map(({ kind, views }) => [kind, views.map((each) => each.view.id)])).toEqual([
    ["initiative", ["high", "level", "low"]],
    ["pillar", ["pillar"]],
    ["theme", ["theme"]],
  ]);
  expect(groups[0]?.views[2]?.alternatives.map(({ id }) => id)).toEqual(["also"]);
  expect(groups.map(({ views }) => [views[0]?.subject.name, views[0]?.subject.pillar_ids])).toEqual([
    ["school", ["5"]],
    ["Skills", ["5"]],
    ["Robots", []],
  ]);
});

test("viewGroups(dataset) never sets two scales in one group", () => {
  const groups = groupsOf(view("five", 4), view("ten", 9, { scale_max: 10 }));
  expect(groups.map(({ scaleMax, views }) => [scaleMax, views.map((each) => each.view.id)])).toEqual([
    [10, ["ten"]],
    [5, ["five"]],
  ]);
});

test("extremes(groups) names all that are level, on the scale of the first group alone", () => {
  const groups = groupsOf(
    view("a", 4),
    view("b", 2),
    view("c", 4, ofTheme),
    view("ten", 9, { ...ofTheme, scale_max: 10 }),
  );
  const { highest, lowest } = extremes(groups);
  expect(highest.map((each) => each.view.id)).toEqual(["a", "c"]);
  expect(lowest.map((each) => each.view.id)).toEqual(["b"]);
  expect(extremes([])).toEqual({ highest: [], lowest: [] });
});
