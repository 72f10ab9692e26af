import { expect, test } from "vitest";
import { differenceBetween } from "../../../src/model/indicators/difference.ts";
import { indicator, observation } from "../../fixtures/topics.ts";

const between = (from: number | null, to: number | null, fields = {}) =>
  differenceBetween(indicator("x", fields), observation("x", from, 2015), observation("x", to, 2018));

test.each([
  // In binary 51.9 less 37.3 is 14.600000000000001, and 16.8 less 19.5 is -2.6999999999999993.
  [37.3, 51.9, 14.6],
  [19.5, 16.8, -2.7],
  [0.09, 0.3, 0.21],
  [82_571, 95_081, 12_510],
  [5, 5, 0],
])("differenceBetween(indicator, %d, %d) is %d", (from, to, value) => {
  expect(between(from, to)?.value).toBe(value);
});

test.each([
  ["higher_is_better", 1, 2, "better"],
  ["higher_is_better", 2, 1, "worse"],
  ["lower_is_better", 6, 8, "worse"],
  ["lower_is_better", 8, 6, "better"],
  ["lower_is_better", 5, 5, "same"],
  ["neutral", 1, 2, "neutral"],
  ["neutral", 2, 2, "same"],
] as const)("differenceBetween: where %s, %d after %d is %s", (direction, from, to, verdict) => {
  expect(between(from, to, { direction })?.verdict).toBe(verdict);
});

test("differenceBetween sets no figure beside a missing one, nor a rank beside a level", () => {
  const level = observation("x", 1, 2015);
  expect(between(1, null)).toBeUndefined();
  expect(between(null, 1)).toBeUndefined();
  expect(differenceBetween(indicator("x"), undefined, level)).toBeUndefined();
  expect(differenceBetween(indicator("x"), level, observation("x", 1, 2018, { status: "rank" }))).toBeUndefined();
});
