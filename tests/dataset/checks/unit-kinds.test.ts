import { expect, test } from "vitest";
import { checkUnitKinds } from "../../../src/dataset/checks/unit-kinds.ts";
import type { LocatedTables } from "../../../src/dataset/located-tables.ts";
import { describeProblem } from "../../../src/dataset/problem.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { indicator, observation, result, tiny } from "../../fixtures/topics.ts";

const unit: Rows<"units"> = { id: "said", label: "said", label_one: null, kind: "statement", share_of: null };
const located = <R>(rows: readonly R[]) => rows.map((row, at) => ({ row, line: at + 2, cells: {} }));
const problems = (tables: { observations?: Rows<"observations">[]; results?: Rows<"results">[] }) =>
  checkUnitKinds({
    units: located([...tiny.units, unit]),
    indicators: located([
      indicator("place", { unit_id: "rank" }),
      indicator("growth"),
      indicator("mood", { unit_id: "said" }),
    ]),
    observations: located(tables.observations ?? []),
    results: located(tables.results ?? []),
  } as unknown as LocatedTables).map((problem) => describeProblem(problem));

test("a figure stands in a unit of figures", () => {
  expect(problems({ results: [result("x", { unit_id: "said" })] })).toEqual([
    'data/results.csv:2 unit_id: expected a unit of figures, not of statements, got "said"',
  ]);
  expect(problems({ observations: [observation("mood", null, 2018), observation("mood", 3, 2018)] })).toEqual([
    'data/observations.csv:3 value: expected nothing, as the unit of mood is a statement, got "3"',
  ]);
});

test("an observation is a rank exactly where its indicator is one", () => {
  const rank = { status: "rank" } as const;
  expect(problems({ observations: [observation("place", 3, 2018, rank), observation("growth", 3, 2018)] })).toEqual([]);
  expect(problems({ observations: [observation("place", 3, 2018), observation("growth", 3, 2018, rank)] })).toEqual([
    'data/observations.csv:2 status: expected rank, as its indicator is one, got "level"',
    'data/observations.csv:3 status: expected no rank, as its indicator is none, got "rank"',
  ]);
});
