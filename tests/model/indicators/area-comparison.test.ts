import { expect, test } from "vitest";
import { comparisons, lead } from "../../../src/model/indicators/area-comparison.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { comparator, indicator, observation, tiny, tinyWith } from "../../fixtures/topics.ts";

const compared = (observations: Rows<"observations">[], fields: Partial<Rows<"indicators">> = {}) =>
  comparisons(
    tinyWith({
      regions: [...tiny.regions, comparator("eu"), comparator("oecd")],
      indicators: [indicator("a", fields)],
      observations,
    }),
  );

test("comparisons(dataset) pairs the same measure, year and status only, areas in their order", () => {
  const pairs = compared([
    observation("a", 50, 2018),
    observation("a", 40, 2017),
    observation("a", 60, 2018, { region_id: "oecd" }),
    observation("a", 30, 2018, { region_id: "eu" }),
    observation("a", 20, 2016, { region_id: "eu" }),
    observation("a", 10, 2017, { region_id: "eu", status: "rank" }),
    observation("a", 45, 2018, { region_id: "xx1" }),
  ]);
  expect(pairs.map(({ own, other, difference }) => [own.value, other.value, difference.value])).toEqual([
    [50, 30, 20],
    [50, 60, -10],
  ]);
});

test.each([
  ["higher_is_better", -0.375],
  ["lower_is_better", 0.375],
] as const)("lead(pair): where %s, 5 beside 8 is a lead of %d", (direction, expected) => {
  const pairs = compared([observation("a", 5, 2018), observation("a", 8, 2018, { region_id: "eu" })], { direction });
  expect(pairs.map(lead)).toEqual([expected]);
});
