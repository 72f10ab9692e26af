import { expect, test } from "vitest";
import { axisValues, farthestPct, positionTicks } from "../../../src/drawings/measure/axis.ts";

test("axisValues(values) begins at zero, and is an axis also without values", () => {
  expect(axisValues([3, 162, 500])).toEqual([0, 100, 200, 300, 400, 500]);
  expect(axisValues([]).length).toBeGreaterThan(1);
});

test("positionTicks(ticks, …) writes every second where neighbours would touch, and keeps every line", () => {
  const ticks = [0, 1, 2, 3].map((value) => ({ value, text: `€${value}00 m` }));
  const positioned = positionTicks(ticks, (value) => value * 14, 272);
  expect(positioned.map(({ isWritten }) => isWritten)).toEqual([true, false, true, false]);
});

test("farthestPct(marks, …) makes room for the words of the longest mark", () => {
  const of = { fromPct: 0, toPct: 90, width: 272, gap: 14 };
  const far = farthestPct([{ share: 1, words: 80 }], of);
  expect((far / 100) * 272 + 14 + 80).toBeCloseTo(272, 5);
  expect(farthestPct([{ share: 0, words: 400 }], of)).toBe(90);
});
