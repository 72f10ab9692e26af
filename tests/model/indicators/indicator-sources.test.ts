import { expect, test } from "vitest";
import { distance, indicatorSources } from "../../../src/model/indicators/indicator-sources.ts";
import { indicator, observation, term, tiny, tinyWith } from "../../fixtures/topics.ts";

const regions = [
  ...tiny.regions,
  ...["eu", "oecd"].map((id) => ({
    id,
    label: id,
    short_label: id,
    scope_label: `${id} average`,
    level: "comparator" as const,
    nuts_code: null,
    tile_column: null,
    tile_row: null,
    tile_span: null,
    definition: "For comparison.",
  })),
];

test("indicatorSources(dataset) groups by publisher, then by the index that a label names, the unnamed last", () => {
  const dataset = tinyWith({
    glossary: [
      term("STEM", { expansion: "science and technology" }),
      term("DESI", { expansion: "Digital Index" }),
      term("GDP", { expansion: "gross domestic product" }),
    ],
    indicators: [
      indicator("worry", { publisher: null, definition: "Graduates in science and technology." }),
      indicator("rank", { publisher: null, definition: "TermPage in the Digital Index." }),
      indicator("growth"),
      indicator("more"),
    ],
    observations: [],
  });
  expect(indicatorSources(dataset).map(({ name, glossary_id, files }) => [name, glossary_id, files.length])).toEqual([
    ["Digital Index (DESI)", "desi", 1],
    ["Office", undefined, 2],
    [undefined, undefined, 1],
  ]);
});

function file(...observations: ReturnType<typeof observation>[]) {
  const dataset = tinyWith({ regions, indicators: [indicator("growth")], observations });
  const found = indicatorSources(dataset)[0]?.files[0];
  if (!found) throw new Error("no indicator");
  return found;
}

test("a reading sets the country beside those it is compared with in the same year, oldest first", () => {
  const { readings } = file(
    observation("growth", 2, 2017),
    observation("growth", 1.5, 2017, { region_id: "oecd" }),
    observation("growth", 1.8, 2017, { region_id: "eu" }),
    observation("growth", 1, 2015),
    observation("growth", 1.1, 2016, { region_id: "eu" }),
  );
  expect(
    readings.map(({ period_year, own, comparators }) => [
      period_year,
      own?.value,
      comparators.map(({ value }) => value),
    ]),
  ).toEqual([
    [2015, 1, []],
    [2016, undefined, [1.1]],
    [2017, 2, [1.5, 1.8]],
  ]);
});

test("a change is since the last figure of the same area and kind; changes and ranks do not mix with levels", () => {
  const { readings } = file(
    observation("growth", 1.4, 2015),
    observation("growth", 1.4, 2016),
    observation("growth", 1.7, 2017),
    observation("growth", 8, 2018, { status: "change", period_start_year: 2015 }),
    observation("growth", 9, 2018, { id: "north", region_id: "xx1" }),
    observation("growth", 4, 2019, { status: "rank" }),
  );
  expect(readings.map(({ change }) => change)).toEqual([
    undefined,
    { since: 2015, difference: 0 },
    { since: 2016, difference: 0.3 },
    undefined,
    undefined,
    undefined,
  ]);
});

test("what has no figure, and what is another statement, is no reading", () => {
  const { readings, statements } = file(
    observation("growth", null, null),
    observation("growth", 3, 2016, { alternative_to_id: "growth-xx-2015" }),
    observation("growth", 2, 2015),
  );
  expect([readings.length, statements.length]).toEqual([1, 2]);
});

test("distance(own, other) leaves no dust of binary arithmetic, and is undefined without a figure", () => {
  expect(distance(observation("x", 51.9, 2018), observation("x", 37.3, 2018))).toBe(14.6);
  expect(distance(undefined, observation("x", 37.3, 2018))).toBeUndefined();
  expect(distance(observation("x", 1, 2018), observation("x", null, 2018))).toBeUndefined();
});
