import { expect, test } from "vitest";
import { initiativeJson, initiativeTables, initiativeWorkbook } from "../../src/exports/initiative-files.ts";
import { unzipped } from "../../src/exports/open/archive.ts";
import { contextIn } from "../../src/text/context.ts";
import { land, line } from "../fixtures/land.ts";

const dataset = {
  ...land,
  budget_lines: [
    line("rival", { initiative_id: "plan", amount_eur: 400, alternative_to_id: "plan-money" }),
    ...land.budget_lines,
    line("part", { initiative_id: "plan", amount_eur: 100, part_of_id: "plan-money" }),
  ],
};

test("initiativeJson(dataset, initiative) says of each budget line how it stands in the tree, in the tree's order", () => {
  const rows = initiativeJson(dataset, "plan")["budget_lines"] as Record<string, unknown>[];
  expect(rows.map(({ id, role, depth, counted_eur }) => [id, role, depth, counted_eur])).toEqual([
    ["plan-money", "counted", 0, 500],
    ["part", "part", 1, null],
    ["rival", "rival", 0, null],
  ]);
});

test("initiativeTables(context, initiative) begins with the money, and names what ids stand for", () => {
  const tables = initiativeTables(contextIn(dataset, "en"), "plan");
  expect(tables.map(({ name }) => name).slice(0, 2)).toEqual(["money", "initiative"]);
  expect(Object.keys(tables[0]?.columns ?? {}).slice(0, 4)).toEqual(["role", "depth", "counted_eur", "id"]);
  expect(
    tables[0]?.rows.map(({ id, role, counted_eur, initiative_names }) => [id, role, counted_eur, initiative_names]),
  ).toEqual([
    ["plan-money", "counted", 500, ["plan"]],
    ["part", "part", null, ["plan"]],
    ["rival", "rival", null, ["plan"]],
  ]);
  for (const { columns, rows } of tables)
    for (const row of rows) expect(Object.keys(columns).filter((column) => !(column in row))).toEqual([]);
});

test("initiativeWorkbook(context, initiative) holds a leaf a table beside what it is and what its columns mean", async () => {
  const context = contextIn(dataset, "en");
  const parts = Object.keys(unzipped(await initiativeWorkbook(context, "plan")));
  expect(parts.filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))).toHaveLength(
    initiativeTables(context, "plan").length + 2,
  );
});
