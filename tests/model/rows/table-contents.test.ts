import { expect, test } from "vitest";
import { tableContents } from "../../../src/model/rows/table-contents.ts";
import { cell, heading, tiny, tinyWith } from "../../fixtures/topics.ts";

test("tableContents(dataset, table) keeps every row, types amounts and turns ids into references", () => {
  const { columns, rows } = tableContents(tiny, "budget_lines");
  expect(rows.map(({ id }) => id)).toEqual(tiny.budget_lines.map(({ id }) => id));
  const cell = (row: number, column: string) => rows[row]?.cells[columns.findIndex((each) => each.column === column)];
  expect(cell(0, "amount_eur")).toEqual({ kind: "amount", amount_eur: 62_700_000, qualifier: "exact", basis: "total" });
  expect(cell(2, "amount_eur")).toEqual({ kind: "empty" });
  expect(cell(0, "counted_in_ids")).toEqual({
    kind: "references",
    references: [{ table: "printed_totals", id: "skills", name: "Skills" }],
  });
  expect(columns.find(({ column }) => column === "amount_eur")?.width).toBe("figure");
});

test("tableContents follows the table that another cell of the row names", () => {
  const cells = tableContents(tiny, "discrepancies").rows.flatMap((row) => row.cells);
  expect(cells).toContainEqual({
    kind: "references",
    references: [{ table: "budget_lines", id: "campus-none", name: "The campus" }],
  });
  const dataset = tinyWith({ table_headings: [heading("a", "printed_totals", { row_ids: ["whole"] })] });
  expect(tableContents(dataset, "table_headings").rows[0]?.cells).toContainEqual({
    kind: "references",
    references: [{ table: "printed_totals", id: "whole", name: "All" }],
  });
  const table_cells = [cell("a", "school", { row_table: "initiatives", row_ids: ["campus"] })];
  expect(tableContents({ ...dataset, table_cells }, "table_cells").rows[0]?.cells).toContainEqual({
    kind: "references",
    references: [{ table: "initiatives", id: "campus", name: "campus" }],
  });
});
