import { expect, test } from "vitest";
import { layoutSpans, type Span } from "../../../src/drawings/spans/spans.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const span = (from: number | null, to: number | null, isYearly = false): Span => ({
  ...facts,
  label: "x",
  from,
  to,
  isYearly,
  mark: "exact",
  text: "",
  hue: 0,
});

test.each(variants)("layoutSpans(spans, %s): a period covers its last year whole", (variant) => {
  const { items, ticks } = layoutSpans({ items: [span(2014, 2015), span(2015, 2017)], silences: [] }, variant);
  expect(items[0]?.toPct).toBeCloseTo(ticks[2]?.xPct ?? 0, 5);
  expect(items[1]?.fromPct).toBeCloseTo(ticks[1]?.xPct ?? 0, 5);
});

test("layoutSpans(spans): one piece for a total, one a year for a yearly amount, an open end to the edge", () => {
  const { items } = layoutSpans(
    { items: [span(2014, 2017), span(2014, 2016, true), span(2015, null)], silences: [] },
    "wide",
  );
  expect(items.map(({ pieces }) => pieces.length)).toEqual([1, 3, 1]);
  expect(items[2]?.toPct).toBe(items[0]?.toPct);
});
