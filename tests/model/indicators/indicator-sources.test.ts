import { expect, test } from "vitest";
import { indicatorSources } from "../../../src/model/indicators/indicator-sources.ts";
import { comparator, indicator, observation, term, tiny, tinyWith } from "../../fixtures/topics.ts";

const regions = [...tiny.regions, comparator("eu"), comparator("oecd")];

test("indicatorSources(dataset) groups by publisher, else by the index that a row names, the unnamed last", () => {
  const dataset = tinyWith({
    glossary: [term("DESI", { expansion: "Digital Index" })],
    indicators: [
      indicator("worry", { publisher_id: null, definition: "Read in the Digital Index." }),
      indicator("rank", { publisher_id: null, index_id: "desi" }),
      indicator("growth"),
      indicator("part", { publisher_id: null, index_id: "desi" }),
      indicator("more", { index_id: "desi" }),
    ],
    observations: [],
  });
  expect(indicatorSources(dataset).map(({ name, glossary_id, files }) => [name, glossary_id, files.length])).toEqual([
    ["Digital Index (DESI)", "desi", 2],
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
      comparators.map(({ other, distance }) => [other.value, distance?.value]),
    ]),
  ).toEqual([
    [2015, 1, []],
    [2016, undefined, [[1.1, undefined]]],
    [
      2017,
      2,
      [
        [1.5, 0.5],
        [1.8, 0.2],
      ],
    ],
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
  expect(readings.map(({ change }) => change && [change.from.period_year, change.value])).toEqual([
    undefined,
    [2015, 0],
    [2016, 0.3],
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
