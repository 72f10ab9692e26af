import { expect, test } from "vitest";
import { termLists } from "../../../src/model/terms/term-lists.ts";
import { land } from "../../fixtures/land.ts";

test("termLists(dataset) has a list a region and a pillar with initiatives, each row in all of its own", () => {
  const lists = termLists({ ...land, initiatives: land.initiatives.slice(0, 3) });
  expect(lists.map(({ facet, value, rows }) => `${facet} ${value}: ${rows.map(({ id }) => id)}`)).toEqual([
    "region xx1: school,campus",
    "region xx2: campus,labs",
    "pillar 2: labs",
    "pillar 5: school,campus,labs",
    "field xx1-5: school,campus",
    "field xx2-2: labs",
    "field xx2-5: campus,labs",
  ]);
});
