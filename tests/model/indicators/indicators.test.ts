import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { readFolder } from "../../../src/dataset/read-folder.ts";
import { comparisons, lead } from "../../../src/model/indicators/area-comparison.ts";
import { changeOf, countrySeries, type Series } from "../../../src/model/indicators/series.ts";
import type { Rows } from "../../../src/schema/tables.ts";

const { dataset } = loadDataset(readFolder("data"));
if (!dataset) throw new Error("the dataset is not sound");
const report = dataset;

const indicator = (direction: Rows<"indicators">["direction"]): Rows<"indicators"> => ({
  id: "i",
  label: "i",
  group: "economy",
  unit: "%",
  direction,
  scale_max: null,
  publisher: null,
  edition: null,
  definition: "i",
  source_ids: ["t1"],
  note: null,
});
const observation = (period_year: number, value: number | null, fields: Partial<Rows<"observations">> = {}) => ({
  id: `i-${period_year}`,
  indicator_id: "i",
  region_id: report.report.country_region_id,
  period_start_year: null,
  period_year,
  value,
  qualifier: value === null ? null : ("exact" as const),
  missing_reason: value === null ? ("not_stated" as const) : null,
  status: "level" as const,
  alternative_to_id: null,
  as_printed: "i",
  source_ids: ["t1"],
  note: null,
  ...fields,
});
const withObservations = (
  observations: Rows<"observations">[],
  direction: Rows<"indicators">["direction"] = "higher_is_better",
) => ({ ...report, indicators: [indicator(direction)], observations });
const series = (direction: Rows<"indicators">["direction"], values: number[]): Series => ({
  indicator: indicator(direction),
  observations: values.map((value, at) => ({ ...observation(2015 + at, value), value, period_year: 2015 + at })),
});

test("countrySeries(dataset, status) orders years and leaves out statements, spans, alternatives and other areas", () => {
  const observations = [
    observation(2018, 3),
    observation(2015, 1),
    observation(2016, null, { status: "statement" }),
    observation(2017, 9, { period_start_year: 2016 }),
    observation(2014, 9, { alternative_to_id: "i-2015" }),
    observation(2013, 9, { region_id: "eu" }),
    observation(2012, 9, { status: "rank" }),
  ];
  const [only, ...others] = countrySeries(withObservations(observations), "level");
  expect(only?.observations.map(({ period_year, value }) => [period_year, value])).toEqual([
    [2015, 1],
    [2018, 3],
  ]);
  expect(others).toEqual([]);
});

test("countrySeries(dataset, status) needs two years: one value is no series", () => {
  expect(countrySeries(withObservations([observation(2015, 1)]), "level")).toEqual([]);
});

test.each([
  ["higher_is_better", [1, 2], "better"],
  ["higher_is_better", [2, 1], "worse"],
  ["lower_is_better", [6, 8], "worse"],
  ["lower_is_better", [8, 6], "better"],
  ["lower_is_better", [5, 5], "same"],
  ["neutral", [1, 2], "neutral"],
  ["neutral", [2, 2], "same"],
] as const)("changeOf(series): %s from %j is %s", (direction, values, verdict) => {
  expect(changeOf(series(direction, [...values])).verdict).toBe(verdict);
});

test("changeOf(series) subtracts without a trail of decimals, and throws for an empty series", () => {
  expect(changeOf(series("neutral", [19.5, 16.8])).difference).toBe(-2.7);
  expect(() => changeOf(series("neutral", []))).toThrow("empty series: i");
});

test("every observation of a level or rank with a value is in a series, stands alone, or belongs to another area", () => {
  for (const status of ["level", "rank"] as const) {
    const drawn = countrySeries(report, status).flatMap(({ observations }) => observations.map(({ id }) => id));
    const rows = report.observations.filter(
      (each) =>
        each.status === status &&
        each.value !== null &&
        each.alternative_to_id === null &&
        each.region_id === report.report.country_region_id,
    );
    const alone = rows.filter(
      ({ indicator_id }) => rows.filter((each) => each.indicator_id === indicator_id).length === 1,
    );
    expect(drawn.length + alone.length).toBe(rows.length);
    expect(drawn.length).toBeGreaterThan(0);
  }
});

test("comparisons(dataset) pairs the same measure, year and status only", () => {
  const other = { region_id: "eu" };
  const observations = [
    observation(2018, 50),
    observation(2017, 40),
    observation(2018, 30, { id: "eu-2018", ...other }),
    observation(2016, 20, { id: "eu-2016", ...other }),
    observation(2017, 10, { id: "eu-rank", status: "rank", ...other }),
  ];
  expect(comparisons(withObservations(observations)).map(({ own, other: its }) => [own.value, its.value])).toEqual([
    [50, 30],
  ]);
});

test("comparisons(dataset) finds every value of an area of comparison that the country has a value beside", () => {
  const areas = new Set(report.regions.filter(({ level }) => level === "comparator").map(({ id }) => id));
  const values = report.observations.filter(({ region_id, value }) => areas.has(region_id) && value !== null);
  expect(comparisons(report).map(({ other }) => other.id)).toEqual(values.map(({ id }) => id));
  expect(values.length).toBeGreaterThan(0);
});

test("lead(pair) is positive where the country is ahead, whichever way is better", () => {
  const values = [observation(2018, 5), observation(2018, 8, { id: "eu", region_id: "eu" })];
  expect(comparisons(withObservations(values, "lower_is_better")).map(lead)).toEqual([3]);
  expect(comparisons(withObservations(values, "higher_is_better")).map(lead)).toEqual([-3]);
});
