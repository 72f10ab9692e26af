import { expect, test } from "vitest";
import { nearestFirst, targetCounts, towardsTarget } from "../../../src/model/results/towards-target.ts";
import { result, tinyWith } from "../../fixtures/topics.ts";

const aim = result("aim", { kind: "target", value: 40 });
const share = (id: string, value: number, fields = {}) =>
  result(id, { value, target_id: "aim", is_share_of_target: true, ...fields });

test("towardsTarget(results, target) sets the latest first, those without a year last, else in file order", () => {
  const counts = towardsTarget(
    [
      share("undated", 1),
      share("early", 2, { period_end_year: 2016 }),
      share("late", 3, { period_end_year: 2018 }),
      share("also-late", 4, { period_end_year: 2018 }),
      share("other", 5, { target_id: "elsewhere" }),
    ],
    aim,
  );
  expect(counts.map((each) => each.result.id)).toEqual(["late", "also-late", "early", "undated"]);
});

test.each([
  [30, 75],
  [16, 40],
  // 12.5 is rounded half up.
  [5, 13],
  [40, 100],
  [60, 150],
])("towardsTarget(results, target): %i of 40 is %i %%", (value, pct) => {
  expect(towardsTarget([share("x", value)], aim)).toMatchObject([{ share: value / 40, share_pct: pct }]);
});

test("towardsTarget(results, target) takes the data's word for what is a share, whatever the units are called", () => {
  const counts = towardsTarget(
    [
      share("labelled", 10, { unit_id: "companies" }),
      share("same-unit", 10, { is_share_of_target: false }),
      share("again", 20, { alternative_to_id: "labelled" }),
    ],
    aim,
  );
  expect(counts.map((each) => [each.result.id, each.share_pct])).toEqual([
    ["labelled", 25],
    ["same-unit", null],
  ]);
});

test("targetCounts(dataset) holds each target once, without results too, and no second statement of one", () => {
  const results = [
    share("x", 10),
    aim,
    result("again", { kind: "target", alternative_to_id: "aim" }),
    result("alone", { kind: "target" }),
  ];
  expect(targetCounts(tinyWith({ results })).map(({ target, counts }) => [target.id, counts.length])).toEqual([
    ["aim", 1],
    ["alone", 0],
  ]);
});

test("nearestFirst(targets) goes by the latest count; no share comes before no count", () => {
  const target = (id: string) => result(id, { kind: "target", value: 100 });
  const results = [
    ...["none", "unlike", "far", "near"].map(target),
    share("1", 90, { target_id: "far", period_end_year: 2015 }),
    share("2", 10, { target_id: "far", period_end_year: 2018 }),
    share("3", 50, { target_id: "near" }),
    share("4", 99, { target_id: "unlike", is_share_of_target: false }),
  ];
  expect(nearestFirst(targetCounts(tinyWith({ results }))).map((each) => each.target.id)).toEqual([
    "near",
    "far",
    "unlike",
    "none",
  ]);
});
