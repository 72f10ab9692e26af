import { expect, test } from "vitest";
import { facetsIn, hasChoice } from "../../../src/features/explorer/list-facets.ts";
import { listRows } from "../../../src/model/initiatives/list-rows.ts";
import { contextIn } from "../../../src/text/context.ts";
import { country } from "../../fixtures/charts.ts";
import { land } from "../../fixtures/land.ts";

const facets = facetsIn(contextIn(land, "en"), listRows(land).slice(0, 3));
const facet = (key: string) => facets.find((each) => each.key === key);

test("facetsIn(context, rows) has the terms that some row names, in the vocabulary's order and in both lengths", () => {
  expect(facet("pillar")?.options.map(({ id, label, short_label }) => [id, label, short_label])).toEqual([
    ["2", "2 Places to try things out", "2 Labs"],
    ["5", "5 Skills for all", "5 Skills"],
  ]);
  expect(facet("region")?.options.map(({ short_label }) => short_label)).toEqual(["North", "South"]);
});

test("facetsIn(context, rows) knows the term that is open to all, and other languages' names", () => {
  expect(facet("sector")).toMatchObject({ open_id: "all" });
  expect(facet("region")).toMatchObject({ open_id: "xx" });
  expect(facet("instrument")?.options[0]?.names).toEqual(["Training en français"]);
  expect(facet("kind")).not.toHaveProperty("open_id");
});

test("hasChoice(facet, rows) holds of a facet that tells rows apart, not of one whose only option every row has", () => {
  const rows = listRows(country);
  const choices = facetsIn(contextIn(country, "en"), rows).filter((each) => hasChoice(each, rows));
  expect(choices.map(({ key }) => key)).toEqual([
    "pillar",
    "kind",
    "instrument",
    "sector",
    "technology",
    "beneficiary",
    "payer",
    "funding",
  ]);
});
