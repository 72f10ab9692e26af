import { expect, test } from "vitest";
import { indicatorRows, orderOf } from "../../../src/model/indicators/indicator-rows.ts";
import { comparator, indicator, observation, tiny, tinyWith } from "../../fixtures/topics.ts";

const dataset = tinyWith({
  publishers: [
    { id: "alpha", label: "Alpha" },
    { id: "beta", label: "Beta" },
  ],
  regions: [...tiny.regions, comparator("yy")],
  indicators: [
    indicator("rank", { unit_id: "rank", direction: "lower_is_better", publisher_id: "beta" }),
    indicator("silent", { publisher_id: null }),
    indicator("share", { publisher_id: "alpha" }),
    indicator("another", { publisher_id: "beta" }),
  ],
  observations: [
    observation("rank", 6, 2017, { status: "rank" }),
    observation("rank", 8, 2018, { status: "rank" }),
    observation("silent", null, 2018),
    observation("share", 50, 2016),
    observation("share", 60, 2017),
    observation("share", 40, 2018, { region_id: "yy" }),
    observation("another", 30, 2015),
  ],
});
const rows = indicatorRows(dataset);

test("indicatorRows(dataset) gives each indicator once, in its order, with the latest figure of the country", () => {
  expect(rows.map(({ file, source, latest }) => [file.indicator.id, source.name, latest?.own.value])).toEqual([
    ["rank", "Beta", 8],
    ["silent", undefined, undefined],
    ["share", "Alpha", 60],
    ["another", "Beta", 30],
  ]);
});

test("orderOf(rows) sorts values within their unit, changes from worse to better, years latest first", () => {
  const orders = rows.map(orderOf(rows, "en"));
  const [rank, silent, share, another] = orders;
  expect(silent).toEqual({ name: 3 });
  expect([another?.value, share?.value, rank?.value]).toEqual([0, 1, 2]);
  expect([rank?.change, share?.change, another?.change]).toEqual([0, 1, undefined]);
  expect([rank?.year, share?.year, another?.year]).toEqual([0, 1, 2]);
  // Those alike share a number.
  expect([share?.source, rank?.source, another?.source]).toEqual([0, 1, 1]);
});
