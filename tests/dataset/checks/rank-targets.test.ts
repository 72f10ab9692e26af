import { expect, test } from "vitest";
import { checkRankTargets } from "../../../src/dataset/checks/rank-targets.ts";
import type { LocatedTables } from "../../../src/dataset/located-tables.ts";
import { describeProblem } from "../../../src/dataset/problem.ts";
import { indicator, result, tiny } from "../../fixtures/topics.ts";

const located = <R>(rows: readonly R[]) => rows.map((row, at) => ({ row, line: at + 2, cells: {} }));
const problems = (fields: Parameters<typeof result>[1], unit_id = "rank") =>
  checkRankTargets({
    units: located(tiny.units),
    indicators: located([indicator("index", { unit_id })]),
    results: located([result("aim", { kind: "target", unit_id: "rank", indicator_id: "index", ...fields })]),
  } as unknown as LocatedTables).map((problem) => describeProblem(problem));
const at = "data/results.csv:2 indicator_id: expected";

test("only a target that is a rank is measured by an indicator, and by one that is a rank", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ indicator_id: null, kind: "output" })).toEqual([]);
  expect(problems({ kind: "output" })).toEqual([`${at} nothing, as the row is an output, got "index"`]);
  expect(problems({ unit_id: "pupils" })).toEqual([`${at} nothing, as the row is in pupils, got "index"`]);
  expect(problems({}, "percent")).toEqual([`${at} an indicator that is a rank, got "index"`]);
});
