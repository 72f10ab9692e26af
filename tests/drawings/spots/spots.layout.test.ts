import { expect, test } from "vitest";
import { layoutSpots, type SpotRow } from "../../../src/drawings/spots/spots.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const spotRow = (counts: number[]): SpotRow => ({
  id: counts.join(),
  label: "Row",
  total: "1",
  hue: 0,
  spots: counts.map((count) => ({ ...facts, count })),
});

test.each(variants)(
  "layoutSpots(…, %s): areas in proportion to counts, each row where the one above ends",
  (variant) => {
    const rows = [spotRow([16, 4, 0]), spotRow([1, 1, 1])];
    const positioned = layoutSpots(["a", "b", "c"], rows, "in all", variant);
    const [large, small, none] = positioned.rows[0]?.spots ?? [];
    expect((large?.radius ?? 0) ** 2).toBeCloseTo(4 * (small?.radius ?? 0) ** 2, 1);
    expect(none?.radius).toBe(0);
    const [above, below] = positioned.rows;
    expect(below?.top).toBe((above?.top ?? 0) + (above?.height ?? 0));
  },
);
