import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { describeProblem } from "../../../src/dataset/problem.ts";
import { toCsv } from "../../../src/exports/csv.ts";
import { results } from "../../../src/schema/results.ts";
import { tinyFiles } from "../../fixtures/tiny.ts";

const about = {
  initiative_id: "school",
  measure: "Pupils",
  unit_id: "pupils",
  qualifier: "exact",
  is_sum_of_parts: "false",
};
const stands = { as_printed: "3", source_ids: "t1" };
const problems = (target: object, count: object) => {
  const rows = [
    { id: "aim", kind: "target", value: 10, basis: "total", ...about, ...stands, ...target },
    { id: "count", kind: "output", value: 3, basis: "total", target_id: "aim", ...about, ...stands, ...count },
  ];
  const files = { ...tinyFiles(), "results.csv": toCsv(Object.keys(results.columns), rows) };
  return loadDataset(files).problems.map((problem) => describeProblem(problem));
};
const at = (row: number) => `data/results.csv:${row} is_share_of_target: expected`;

test("a row says whether it is a share of its target exactly where it has one", () => {
  expect(problems({}, { is_share_of_target: "true" })).toEqual([]);
  expect(problems({}, { is_share_of_target: "false" })).toEqual([]);
  expect(problems({}, {})).toEqual([`${at(3)} a value, as target_id is filled, got ""`]);
  expect(problems({ is_share_of_target: "true" }, { is_share_of_target: "true" })).toEqual([
    `${at(2)} nothing, as target_id is empty, got "true"`,
  ]);
});

test("nothing is a share of a target that has another basis, or that is not above zero", () => {
  expect(problems({ basis: "per_year" }, { is_share_of_target: "true" })).toEqual([
    `${at(3)} false, as the target is per_year, got "true"`,
  ]);
  expect(problems({ value: 0 }, { is_share_of_target: "true" })).toEqual([
    `${at(3)} false, as the target is 0, got "true"`,
  ]);
  expect(problems({ basis: "per_year", value: 0 }, { is_share_of_target: "false" })).toEqual([]);
});
