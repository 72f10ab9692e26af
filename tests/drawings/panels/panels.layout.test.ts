import { expect, test } from "vitest";
import { layoutPanels, type Panel } from "../../../src/drawings/panels/panels.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const panel = (points: [number, number][]): Panel => ({
  ...facts,
  id: "p",
  label: "Panel",
  detail: "%",
  change: "",
  hue: 0,
  points: points.map(([year, value]) => ({ year, value, text: String(value) })),
});

test.each(variants)(
  "layoutPanels(panels, %s): heights in proportion from zero, years at their distances",
  (variant) => {
    const { panels } = layoutPanels(
      [
        panel([
          [2014, 40],
          [2015, 20],
          [2017, 10],
        ]),
      ],
      variant,
    );
    const [a, b, c] = panels[0]?.points ?? [];
    const height = (y = 0) => (panels[0]?.baseY ?? 0) - y;
    expect(height(b?.y)).toBeCloseTo(height(a?.y) / 2, 1);
    expect(height(c?.y)).toBeCloseTo(height(a?.y) / 4, 1);
    const step = (b?.xPct ?? 0) - (a?.xPct ?? 0);
    expect((c?.xPct ?? 0) - (b?.xPct ?? 0)).toBeCloseTo(2 * step, 1);
  },
);

test("layoutPanels(panels) lets a value below zero lie under the base, its words under it and above the years", () => {
  const { panels } = layoutPanels(
    [
      panel([
        [2016, 1],
        [2017, -1],
      ]),
    ],
    "wide",
  );
  const [above, below] = panels[0]?.points ?? [];
  expect(above?.y).toBeLessThan(panels[0]?.baseY ?? 0);
  expect(below?.y).toBeGreaterThan(panels[0]?.baseY ?? 0);
  expect(below?.textY).toBeGreaterThan(below?.y ?? 0);
  expect(below?.textY).toBeLessThan((panels[0]?.yearY ?? 0) - 13);
});
