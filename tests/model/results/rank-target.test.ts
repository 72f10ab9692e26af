import { expect, test } from "vitest";
import { rankTarget } from "../../../src/model/results/rank-target.ts";
import { indicator, observation, result, tinyWith } from "../../fixtures/topics.ts";

const aim = (fields = {}) =>
  result("aim", {
    kind: "target",
    unit_id: "rank",
    value: 3,
    qualifier: "up_to",
    indicator_id: "index",
    ...fields,
  });
const place = (value: number, year: number, fields = {}) =>
  observation("index", value, year, { status: "rank", ...fields });
const dataset = tinyWith({
  indicators: [
    indicator("index", { unit_id: "rank", direction: "lower_is_better" }),
    indicator("unseen", { unit_id: "rank" }),
  ],
  observations: [
    place(8, 2018),
    place(6, 2017),
    place(1, 2019, { id: "north", region_id: "xx1" }),
    place(2, 2019, { id: "also", alternative_to_id: "index-xx-2018" }),
    observation("index", 40, 2019, { id: "level" }),
  ],
});

test("rankTarget(dataset, target) sets the country's observed ranks beside it, the latest against the aim", () => {
  const rank = rankTarget(dataset, aim());
  expect(rank?.held.map(({ value, period_year }) => [value, period_year])).toEqual([
    [6, 2017],
    [8, 2018],
  ]);
  expect(rank).toMatchObject({ latest: { value: 8 }, change: { value: 2, verdict: "worse" }, isMet: false });
  expect(rankTarget(dataset, aim({ value: 8 }))?.isMet).toBe(true);
});

test("rankTarget(dataset, target) goes by the area of the target, where one place is no change", () => {
  expect(rankTarget(dataset, aim({ region_id: "xx1" }))).toMatchObject({ latest: { value: 1 }, change: undefined });
});

test.each([
  ["is no rank", { unit_id: "pupils" }],
  ["is no target", { kind: "output" }],
  ["names no indicator", { indicator_id: null }],
  ["has none observed", { indicator_id: "unseen" }],
])("rankTarget(dataset, target) is undefined where it %s", (_, fields) => {
  expect(rankTarget(dataset, aim(fields))).toBeUndefined();
});
