import { expect, test } from "vitest";
import { countrySeries } from "../../../src/model/indicators/series.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { indicator, observation, tinyWith } from "../../fixtures/topics.ts";

const seriesOf = (...observations: Rows<"observations">[]) =>
  countrySeries(tinyWith({ indicators: [indicator("a"), indicator("b")], observations }), "level");

test("countrySeries(dataset, status) orders years and leaves out statements, spans, alternatives and other areas", () => {
  const [only, ...others] = seriesOf(
    observation("a", 3, 2018),
    observation("a", 1, 2015),
    observation("a", null, 2016),
    observation("a", 9, 2017, { period_start_year: 2016 }),
    observation("a", 9, 2014, { alternative_to_id: "a-xx-2015" }),
    observation("a", 9, 2013, { region_id: "xx1" }),
    observation("a", 9, 2012, { status: "rank" }),
    observation("a", 9, null),
    observation("a", 2.5, 2017),
  );
  expect(only?.observations.map(({ period_year, value }) => [period_year, value])).toEqual([
    [2015, 1],
    [2017, 2.5],
    [2018, 3],
  ]);
  expect(only?.change).toMatchObject({ from: only?.first, to: only?.last, value: 2, verdict: "better" });
  expect(others).toEqual([]);
});

test("countrySeries(dataset, status) keeps indicators apart and in their order, and needs two years", () => {
  const found = seriesOf(observation("b", 1, 2015), observation("a", 1, 2015), observation("b", 1, 2016));
  expect(found.map(({ indicator: { id } }) => id)).toEqual(["b"]);
});
