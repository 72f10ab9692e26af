import { expect, test } from "vitest";
import { citingRows } from "../../../src/model/report/citing-rows.ts";
import { tiny } from "../../fixtures/topics.ts";

test("citingRows(dataset, place) holds each row once, statements of discrepancies included", () => {
  const counts = (id: string) => citingRows(tiny, id).map(({ table, rows }) => `${table} ${rows.length}`);
  expect(counts("t8")).toEqual(["budget_lines 3", "printed_totals 2", "views 1", "discrepancies 1"]);
  expect(counts("nothing")).toEqual([]);
});
