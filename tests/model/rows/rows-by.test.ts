import { expect, test } from "vitest";
import { rowsBy } from "../../../src/model/rows/rows-by.ts";

const rows = [
  { id: "1", owner: "a", places: ["x", "y"] },
  { id: "2", owner: null, places: ["y"] },
  { id: "3", owner: "a", places: [] },
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test("rowsBy(rows, column) finds the rows that name an id, in file order", () => {
  expect(ids(rowsBy(rows, "owner")("a"))).toEqual(["1", "3"]);
  expect(ids(rowsBy(rows, "owner")("b"))).toEqual([]);
});

test("rowsBy(rows, column) finds an id within a list, each column by itself", () => {
  expect(ids(rowsBy(rows, "places")("y"))).toEqual(["1", "2"]);
  expect(ids(rowsBy(rows, "places")("a"))).toEqual([]);
  expect(ids(rowsBy([{ id: "9", owner: "a" }], "owner")("a"))).toEqual(["9"]);
});
