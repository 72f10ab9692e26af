import { expect, test } from "vitest";
import { layoutAim } from "../../../src/drawings/aim/aim.layout.ts";
import { lettering, textWidth } from "../../../src/drawings/measure/text-width.ts";

const point = (year: number, value: number, label = `${value}th`) => ({ year, value, label });
const { observed, aim, width, height, yearY } = layoutAim(
  [point(2017, 6), point(2018, 8)],
  point(2020, 3, "3rd or better"),
);

test("layoutAim(observed, aim) sets years from left to right, and what is better higher", () => {
  const xs = [...observed, aim].map(({ x }) => x);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(aim.y).toBeLessThan(observed[0]?.y ?? 0);
  expect(observed[0]?.y).toBeLessThan(observed[1]?.y ?? 0);
});

test("layoutAim(observed, aim) keeps every label within its frame and off the years", () => {
  for (const { labelX, labelY, label } of [...observed, aim]) {
    expect(labelX + textWidth(label, lettering.text)).toBeLessThanOrEqual(width);
    expect(labelY - lettering.text.size).toBeGreaterThanOrEqual(-4);
    expect(labelY).toBeLessThan(yearY - lettering.text.size);
  }
  expect(yearY).toBeLessThan(height);
});

test("layoutAim(observed, aim) keeps labels apart, also where the years lie close together", () => {
  const close = layoutAim([point(2016, 19), point(2017, 17)], point(2025, 10));
  const [first, last] = close.observed;
  expect((first?.labelX ?? 0) + textWidth("2016", lettering.text)).toBeLessThan(last?.yearX ?? 0);
  const many = layoutAim(
    Array.from({ length: 12 }, (_, at) => point(2007 + at, 10 - (at % 3))),
    point(2020, 1),
  );
  expect(many.observed.filter(({ isLabelled }) => isLabelled).map(({ year }) => year)).toEqual([2007, 2018]);
});
