import { expect, test } from "vitest";
import { rowAddress, sourceAddress } from "../../src/routes/row-address.ts";
import { cell, heading, tiny, tinyWith } from "../fixtures/topics.ts";

test("rowAddress leads to where the site shows a row, and to its table where nothing else does", () => {
  const at = (table: Parameters<typeof rowAddress>[1], row: { id: string }) => rowAddress(tiny, table, row, "en");
  expect(at("budget_lines", { id: "x", initiative_id: "school" } as { id: string })).toMatch(
    /initiatives\/school\/#line-x$/,
  );
  expect(at("budget_lines", { id: "x", cooperation_project_id: "p" } as { id: string })).toMatch(
    /cooperation\/#project-p$/,
  );
  expect(at("printed_totals", { id: "whole" })).toMatch(/money\/#whole$/);
  expect(at("printed_totals", { id: "elsewhere" })).toMatch(/data\/printed_totals\/#elsewhere$/);
  expect(at("sectors", { id: "all" })).toMatch(/data\/sectors\/#all$/);
  expect(at("discrepancies", { id: "d", severity: "conclusion" } as { id: string })).toMatch(
    /discrepancies\/#discrepancy-d$/,
  );
  expect(at("discrepancies", { id: "d", severity: "figure" } as { id: string })).toMatch(
    /discrepancies\/figure\/#discrepancy-d$/,
  );
  expect(at("discrepancies", { id: "d", severity: "cosmetic" } as { id: string })).toMatch(
    /discrepancies\/cosmetic\/#discrepancy-d$/,
  );
  expect(sourceAddress(tiny, "t8", "en")).toMatch(/report\/t8\/$/);
  expect(sourceAddress(tiny, "n1", "en")).toMatch(/report\/#n1$/);
});

test("a cell of a report's table leads to that table", () => {
  const dataset = tinyWith({ table_headings: [heading("since", "start_year", { location_id: "t8" })] });
  expect(rowAddress(dataset, "table_cells", { ...cell("since", "school", { text: "2011" }) }, "en")).toMatch(
    /report\/t8\/$/,
  );
});
