import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { describeProblem } from "../../../src/dataset/problem.ts";
import { tinyFiles, withCell } from "../../fixtures/tiny.ts";

const wrong = withCell("printed_totals", "skills", "amount_eur", "64000000");
const problemsWith = (kind: string, subject: string) => {
  const discrepancies = (tinyFiles()["discrepancies.csv"] ?? "").replace(
    "budget_lines,campus-none,amount_eur,school,rounding",
    `printed_totals,${subject},amount_eur,school,${kind}`,
  );
  return loadDataset({ ...wrong, "discrepancies.csv": discrepancies }).problems.map((each) => describeProblem(each));
};
const problem = (line: number, sum: string, got: string) =>
  `data/printed_totals.csv:${line} amount_eur: expected the sum of its 1 ${sum}, rounded to 1000000, or a discrepancy of arithmetic that names it, got "${got}"`;

test("a printed total that does not come out has to be a discrepancy of arithmetic", () => {
  const both = [problem(2, "budget lines, 62700000", "64000000"), problem(3, "printed totals, 64000000", "63000000")];
  expect(problemsWith("rounding", "skills")).toEqual(both);
  expect(problemsWith("arithmetic", "whole")).toEqual(both.slice(0, 1));
  expect(problemsWith("arithmetic", "skills;whole")).toEqual([]);
});
