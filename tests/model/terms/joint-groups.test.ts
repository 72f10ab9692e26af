import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder, jointGroups } from "../../../src/model/terms/joint-groups.ts";

const terms = ["1", "2", "3", "4"].map((id) => ({ id }));

test("jointGroups(rows, idsOf, terms) puts a joint set after its first term and never splits a row", () => {
  const rows = [["3"], ["3", "2"], ["2"], ["2", "3"], ["1"]];
  expect(jointGroups(rows, (row) => row, terms)).toEqual([
    { ids: ["1"], rows: [["1"]] },
    { ids: ["2"], rows: [["2"]] },
    {
      ids: ["2", "3"],
      rows: [
        ["3", "2"],
        ["2", "3"],
      ],
    },
    { ids: ["3"], rows: [["3"]] },
  ]);
});

test("jointGroups(rows, idsOf, terms) holds every row exactly once", () => {
  const row = fc.subarray(["1", "2", "3", "4"], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(jointGroups(rows, (each) => each, terms).flatMap((group) => group.rows)).toHaveLength(rows.length);
    }),
  );
});

test("jointGroups(rows, idsOf, terms) sets rows of no term first, and joint sets by size, then by their other terms", () => {
  const rows = [["1", "4"], ["1", "2", "3"], ["1", "3"], [], ["1"]];
  expect(jointGroups(rows, (row) => row, terms).map(({ ids }) => ids.join(""))).toEqual(["", "1", "13", "14", "123"]);
});

test("inOrder(terms, ids) has each id once, in the vocabulary's order", () => {
  expect(inOrder(terms, ["4", "2", "4"])).toEqual(["2", "4"]);
  expect(inOrder(terms, [])).toEqual([]);
});
