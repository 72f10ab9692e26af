import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { describeProblem } from "../../../src/dataset/problem.ts";
import { toCsv } from "../../../src/exports/csv.ts";
import { indicators } from "../../../src/schema/indicators.ts";
import { results } from "../../../src/schema/results.ts";
import { tinyFiles } from "../../fixtures/tiny.ts";

const problems = (aim: object, unit = "rank") => {
  const row = {
    id: "aim",
    initiative_id: "school",
    kind: "target",
    measure: "Place",
    value: 3,
    unit: "rank",
    qualifier: "up_to",
    basis: "total",
    indicator_id: "index",
    is_sum_of_parts: "false",
    as_printed: "3",
    source_ids: "t1",
    ...aim,
  };
  const index = {
    id: "index",
    label: "Index",
    group: "economy",
    unit,
    direction: "lower_is_better",
    definition: "A measure.",
    source_ids: "t1",
  };
  const files = {
    ...tinyFiles(),
    "indicators.csv": toCsv(Object.keys(indicators.columns), [index]),
    "results.csv": toCsv(Object.keys(results.columns), [row]),
  };
  return loadDataset(files).problems.map((problem) => describeProblem(problem));
};
const at = "data/results.csv:2 indicator_id: expected";

test("only a target that is a rank is measured by an indicator, and by one that is a rank", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ kind: "output" })).toEqual([`${at} nothing, as the row is an output, got "index"`]);
  expect(problems({ unit: "pupils" })).toEqual([`${at} nothing, as the row is in pupils, got "index"`]);
  expect(problems({}, "%")).toEqual([`${at} an indicator that is a rank, got "index"`]);
});
