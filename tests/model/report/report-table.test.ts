import { expect, test } from "vitest";
import { type ReportTable, reportTable } from "../../../src/model/report/report-table.ts";
import type { CellPart } from "../../../src/model/report/report-table-content.ts";
import { cell, heading, tiny, tinyWith } from "../../fixtures/topics.ts";

const grid = ({ lines }: ReportTable) =>
  lines.map(({ head, cells }) => [
    head?.label,
    ...cells.map(({ parts, span, height }) => [...parts.flatMap(said), `${span}x${height}`].join(" ")),
  ]);
const said = ({ region, text, rows, except = [], missing }: CellPart) => [
  ...(region ? [`${region.id}:`] : []),
  ...(text ? [text] : []),
  ...rows.map(({ row }) => row.id),
  ...except.map(({ row }) => `not ${row.id}`),
  ...(missing ? [missing] : []),
];
const table = (...headings: ReturnType<typeof heading>[]) => {
  const found = reportTable(tinyWith({ table_headings: headings }), headings[0]?.location_id ?? "");
  if (!found) throw new Error("no table");
  return found;
};

test("reportTable(dataset, location) without headings is undefined", () => {
  expect(reportTable(tiny, "t1")).toBeUndefined();
});

test("headings of columns give a line an initiative, in the main list's order", () => {
  const found = table(heading("Since", "start_year"), heading("For", "sector_ids"), heading("Reached", "results"));
  expect(found.columns.map(({ label }) => label)).toEqual(["Since", "For", "Reached"]);
  expect(grid(found)).toEqual([
    ["school", "2011 1x1", "all 1x1", "pupils pupils-2017 pupils-2018 1x1"],
    ["campus", "2017 1x1", "all 1x1", "1x1"],
  ]);
});

test("headings of rows give a column an initiative, named ones in the order named", () => {
  const found = table(
    heading("Name", "initiatives", { axis: "row", row_ids: ["campus", "school"] }),
    heading("Purpose", "summary", { axis: "row" }),
  );
  expect(found.columns.map(({ label }) => label)).toEqual(["campus", "school"]);
  expect(grid(found)).toEqual([["Purpose", "What campus does. 1x1", "What school does. 1x1"]]);
});

test("only rows that rest on the location stand in its table", () => {
  const school = tiny.initiatives.map((each) => ({ ...each, source_ids: ["t8"] }));
  const dataset = tinyWith({
    initiatives: school,
    table_headings: [
      heading("Money", "budget_lines", { location_id: "t8" }),
      heading("Reached", "results", { location_id: "t8" }),
    ],
  });
  const found = reportTable(dataset, "t8");
  expect(found && grid(found)[0]).toEqual(["school", "school-total school-2014 1x1", "1x1"]);
});

test("a column a pillar: an initiative of two pillars spans both, and named rows close the table", () => {
  const dataset = tinyWith({
    initiatives: tiny.initiatives.map((each) => (each.id === "campus" ? { ...each, pillar_ids: ["1", "5"] } : each)),
    table_headings: [
      heading("First", "summary", { pillar_ids: ["1"] }),
      heading("Fifth", "summary", { pillar_ids: ["5"] }),
      heading("Sum", "printed_totals", { axis: "row", row_ids: ["whole"] }),
    ],
  });
  const found = reportTable(dataset, "t1");
  expect(found && grid(found)).toEqual([
    ["school", "1x1", "What school does. 1x1"],
    ["campus", "What campus does. 2x1"],
    ["Sum", "whole 2x1"],
  ]);
});

test("aspects by pillar: cells that overlap take a line each, and what is beside them reaches down", () => {
  const pillar = tiny.pillars[0];
  if (!pillar) throw new Error("no pillar");
  const rows = { axis: "row" as const, heading: "Who" };
  const dataset = tinyWith({
    pillars: ["1", "2", "3"].map((id) => ({ ...pillar, id })),
    table_headings: [
      heading("a", "initiatives", { ...rows, pillar_ids: ["1", "2"], row_ids: ["school"] }),
      heading("b", "initiatives", { ...rows, pillar_ids: ["1"], row_ids: ["campus"] }),
      heading("c", "text", { ...rows, pillar_ids: ["3"], text: "none" }),
    ],
  });
  const found = reportTable(dataset, "t1");
  expect(found && grid(found)).toEqual([
    ["Who", "school 2x1", "none 1x2"],
    [undefined, "campus 1x1", "1x1"],
  ]);
  expect(found?.lines.map(({ height }) => height)).toEqual([2, 2]);
});

test("a start stands in its cell even where the location names only what came later", () => {
  const start = {
    initiative_id: "school",
    region_id: "xx1",
    start_month: null,
    as_printed: "",
    source_ids: ["t1"],
    note: null,
  };
  const since = (start_year: number) => {
    const dataset = tinyWith({
      starts: [{ ...start, id: "call", start_year }],
      table_headings: [heading("Since", "start_year")],
    });
    return reportTable(dataset, "t1")?.lines[0]?.cells[0]?.parts;
  };
  expect(since(2015)).toMatchObject([{ text: "2011", rows: [{ row: { id: "call" } }] }]);
  expect(since(2011)).toMatchObject([{ text: undefined, rows: [{ row: { id: "call" } }] }]);
});

test("a start that the report does not give says why", () => {
  const initiatives = tiny.initiatives.map((each) => ({
    ...each,
    start_year: null,
    start_missing_reason: "not_available" as const,
  }));
  const found = reportTable(tinyWith({ initiatives, table_headings: [heading("Since", "start_year")] }), "t1");
  expect(found && grid(found)[0]).toEqual(["school", "not_available 1x1"]);
});

test("technologies name those that the report excludes", () => {
  const initiatives = tiny.initiatives.map((each) => ({ ...each, excluded_technology_ids: ["all"] }));
  const found = reportTable(tinyWith({ initiatives, table_headings: [heading("With", "technology_ids")] }), "t1");
  expect(found && grid(found)[0]).toEqual(["school", "all not all 1x1"]);
});

test("a cell of its own takes the cell of one initiative under one heading, part by part", () => {
  const table_headings = [heading("For", "sector_ids"), heading("Reached", "results")];
  const table_cells = [
    cell("For", "school", { region_id: "xx1", row_table: "pillars", row_ids: ["5", "1"] }),
    cell("For", "school", { text: "and more" }),
  ];
  const found = reportTable(tinyWith({ table_headings, table_cells }), "t1");
  expect(found && grid(found)).toEqual([
    ["school", "xx1: 5 1 and more 1x1", "pupils pupils-2017 pupils-2018 1x1"],
    ["campus", "all 1x1", "1x1"],
  ]);
});

test("a column a pillar: a cell of its own moves an initiative, and one of no such pillar spans all", () => {
  const dataset = tinyWith({
    initiatives: tiny.initiatives.map((each) => ({
      ...each,
      pillar_ids: each.id === "school" ? ["1", "5"] : ["support"],
    })),
    table_headings: [
      heading("First", "summary", { pillar_ids: ["1"] }),
      heading("Fifth", "summary", { pillar_ids: ["5"] }),
    ],
    table_cells: [cell("Fifth", "school", { text: "N/A" })],
  });
  const found = reportTable(dataset, "t1");
  expect(found && grid(found)).toEqual([
    ["school", "1x1", "N/A 1x1"],
    ["campus", "What campus does. 2x1"],
  ]);
});
