import { expect, test } from "vitest";
import { barWidth, dotsOf } from "../../../src/features/matrix/matrix-marks.ts";

test("dotsOf(sum) is a dot a measure, and none where there are too many for a narrow field", () => {
  expect(dotsOf({ count: 3, stating: 1 })).toEqual([1, 2]);
  expect(dotsOf({ count: 12, stating: 2 })).toEqual([0, 0]);
});

test("barWidth(amount, largest) is its share, a line for what is too small to see, nothing for nothing", () => {
  expect([barWidth(50, 200), barWidth(1, 1000), barWidth(0, 10)]).toEqual(["25%", "2%", "0"]);
});
