import { expect, test } from "vitest";
import { leastWidth } from "../../../src/drawings/measure/variant.ts";
import { layoutTiles, type Tile } from "../../../src/drawings/tiles/tiles.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const tile = (id: string, position: Tile["position"], share: number | null): Tile => ({
  ...facts,
  id,
  label: id,
  detail: "",
  position,
  main: 30,
  more: 9,
  countText: "39",
  share,
  mark: share === null ? "none" : "exact",
  amountText: "1",
  amountDetail: "of 1",
  hue: 0,
  href: null,
  name: id,
});

test.each(variants)(
  "layoutTiles(tiles, notes, %s): no tile lies on another, and each holds what is drawn in it",
  (variant) => {
    const tiles = [
      tile("apart", null, 1),
      tile("a", { column: 1, row: 1, span: 3 }, 0.5),
      tile("b", { column: 2, row: 2, span: 2 }, null),
      tile("c", { column: 4, row: 2, span: 1 }, 0.25),
    ];
    const positioned = layoutTiles(tiles, [], variant);
    for (const [at, one] of positioned.tiles.entries()) {
      for (const other of positioned.tiles.slice(at + 1)) {
        const isBeside = one.xPct + one.widthPct <= other.xPct + 0.01 || other.xPct + other.widthPct <= one.xPct + 0.01;
        const isAbove = one.top + one.height <= other.top || other.top + other.height <= one.top;
        expect(isBeside || isAbove).toBe(true);
      }
      const width = (one.widthPct / 100) * leastWidth[variant];
      expect(one.dots).toHaveLength(39);
      for (const { dx, y } of one.dots) {
        expect(dx + positioned.radius).toBeLessThanOrEqual(width);
        expect(y).toBeLessThan(one.barY);
      }
      expect(((one.xPct + one.barPct) / 100) * leastWidth[variant] + positioned.inset).toBeLessThanOrEqual(
        ((one.xPct + one.widthPct) / 100) * leastWidth[variant] + 0.1,
      );
    }
    const [apart, a, , c] = positioned.tiles;
    expect(a?.barPct).toBeCloseTo((apart?.barPct ?? 0) / 2, 1);
    expect(c?.barPct).toBeCloseTo((apart?.barPct ?? 0) / 4, 1);
  },
);
