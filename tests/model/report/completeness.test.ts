import { expect, test } from "vitest";
import { completeness, isEmpty } from "../../../src/model/report/completeness.ts";
import { tables } from "../../../src/schema/tables.ts";
import { datasets } from "../../fixtures/charts.ts";
import { land, line, silentLine } from "../../fixtures/land.ts";

const dataset = {
  ...land,
  budget_lines: [
    line("a"),
    silentLine("b"),
    silentLine("c", { missing_reason: "not_stated" }),
    silentLine("d", { missing_reason: "not_stated" }),
  ],
};
const column = (name: string) =>
  completeness(dataset)
    .find(({ table }) => table === "budget_lines")
    ?.columns.find((each) => each.column === name);

test("completeness(dataset) counts the rows that fill a column, and the others by the reason beside it", () => {
  expect(column("amount_eur")).toEqual({
    column: "amount_eur",
    filled: 1,
    empty: [
      { kind: "reason", reason: "not_stated", rows: 2 },
      { kind: "reason", reason: "not_available", rows: 1 },
    ],
  });
});

test("completeness(dataset) says of a cell that hangs on another what it hangs on", () => {
  expect(column("qualifier")?.empty).toEqual([{ kind: "together", column: "amount_eur", rows: 3 }]);
  expect(column("missing_reason")?.empty).toEqual([{ kind: "reason_of", column: "amount_eur", rows: 1 }]);
  expect(column("cooperation_project_id")?.empty).toEqual([{ kind: "one_of", columns: ["initiative_id"], rows: 4 }]);
  expect(column("note")?.empty.every(({ kind }) => kind === "silent")).toBe(true);
});

test.each(datasets)("each row of each column is counted once: $name", ({ dataset: each }) => {
  for (const { table, rows, columns } of completeness(each)) {
    expect(columns.map((some) => some.column)).toEqual(Object.keys(tables[table].columns));
    for (const { filled, empty } of columns)
      expect(filled + empty.reduce((sum, some) => sum + some.rows, 0)).toBe(rows);
  }
});

test("isEmpty(cell) takes nothing and a list of nothing for empty, and 0 and no for what they are", () => {
  expect([null, [], 0, false, "", ["a"]].map(isEmpty)).toEqual([true, true, false, false, false, false]);
});
