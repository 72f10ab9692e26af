import { expect, test } from "vitest";
import { layoutWaterfall, type WaterfallStep } from "../../../src/drawings/waterfall/waterfall.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const step = (kind: WaterfallStep["kind"], from: number, to: number): WaterfallStep => ({
  ...facts,
  label: kind,
  text: "",
  kind,
  from,
  to,
  mark: "exact",
  hue: 0,
});

test.each(variants)("layoutWaterfall(steps, %s): a part begins where the one before it ends", (variant) => {
  const steps = [step("part", 0, 40), step("part", 40, 100), step("sum", 0, 100)];
  const [first, second, sum] = layoutWaterfall({ ticks: [], steps }, variant).steps;
  expect(second?.xPct).toBeCloseTo((first?.xPct ?? 0) + (first?.widthPct ?? 0), 1);
  expect(sum?.widthPct).toBeCloseTo((first?.widthPct ?? 0) + (second?.widthPct ?? 0), 1);
  expect(first?.link?.toY).toBe(second?.y);
  expect(sum?.link).toBeNull();
});
