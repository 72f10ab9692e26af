import { expect, test } from "vitest";
import { type Bullet, layoutBullets } from "../../src/drawings/bullets/bullets.layout.ts";
import { type DotRow, type DotScale, layoutDots } from "../../src/drawings/dots/dots.layout.ts";
import { lettering, textWidth } from "../../src/drawings/measure/text-width.ts";
import { leastWidth } from "../../src/drawings/measure/variant.ts";
import { layoutPanels, type Panel } from "../../src/drawings/panels/panels.layout.ts";
import { layoutSpots, type SpotRow } from "../../src/drawings/spots/spots.layout.ts";
import { layoutTiles, type Tile } from "../../src/drawings/tiles/tiles.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

const scale: DotScale = { left: 15, right: 1, ticks: [15, 1], leftText: "worse", rightText: "better" };
const change = (first: number, last: number): DotRow => ({
  ...facts,
  id: `${first}-${last}`,
  label: "Rank",
  detail: "",
  hue: 0,
  points: [
    { value: first, text: `${first} (2017)`, isHollow: true },
    { value: last, text: `${last} (2018)`, isHollow: false },
  ],
  isChange: true,
});

test.each(variants)(
  "layoutDots(groups, %s): a better rank stands to the right, and the arrow points there",
  (variant) => {
    const rows = [change(8, 6), change(6, 8), change(5, 5)];
    const [group] = layoutDots([{ label: "", scale, rows }], variant).groups;
    const [better, worse, same] = group?.rows ?? [];
    expect(better?.points[1]?.xPct).toBeGreaterThan(better?.points[0]?.xPct ?? 100);
    expect(better?.points[1]?.shape).toBe("arrow-right");
    expect(worse?.points[1]?.shape).toBe("arrow-left");
    expect(same?.points.map(({ shape }) => shape)).toEqual(["halo", "dot"]);
    expect(same?.joint).toBeNull();
  },
);

test.each(variants)("layoutDots(groups, %s): equal steps are equally long, and words stay in the frame", (variant) => {
  const rows = [change(15, 8), change(8, 1)];
  const { groups, fromPct, toPct, labelPct } = layoutDots([{ label: "", scale, rows }], variant);
  const [first, second] = groups[0]?.rows ?? [];
  const length = (row: typeof first) => (row?.joint ? row.joint.toPct - row.joint.fromPct : Number.NaN);
  expect(length(first)).toBeCloseTo(length(second), 1);
  expect(fromPct).toBeLessThan(toPct);
  const width = leastWidth[variant];
  for (const { points } of groups[0]?.rows ?? []) {
    for (const { xPct, textDx, anchor, text } of points) {
      const x = (xPct / 100) * width + textDx;
      const [left, right] =
        anchor === "start" ? [x, x + textWidth(text, lettering.item)] : [x - textWidth(text, lettering.item), x];
      expect(left).toBeGreaterThanOrEqual((labelPct / 100) * width - 0.1);
      expect(right).toBeLessThanOrEqual(width + 0.1);
    }
  }
});

test("layoutDots(groups) draws an axis again only where the scale changes", () => {
  const group = { label: "g", scale, rows: [change(2, 3)] };
  const other = { ...group, scale: { ...scale, left: 20 } };
  expect(layoutDots([group, group, other], "wide").groups.map(({ axis }) => axis !== null)).toEqual([
    true,
    false,
    true,
  ]);
});

const panel = (columns: [number, number][]): Panel => ({
  ...facts,
  id: "p",
  label: "Panel",
  detail: "%",
  change: "",
  hue: 0,
  columns: columns.map(([year, value]) => ({ year, value, text: String(value) })),
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
    const [a, b, c] = panels[0]?.columns ?? [];
    expect(b?.height).toBeCloseTo((a?.height ?? 0) / 2, 1);
    expect(c?.height).toBeCloseTo((a?.height ?? 0) / 4, 1);
    const step = (b?.xPct ?? 0) - (a?.xPct ?? 0);
    expect((c?.xPct ?? 0) - (b?.xPct ?? 0)).toBeCloseTo(2 * step, 1);
  },
);

test("layoutPanels(panels) lets a value below zero hang from the base, its words under it and above the years", () => {
  const { panels } = layoutPanels(
    [
      panel([
        [2016, 1],
        [2017, -1],
      ]),
    ],
    "wide",
  );
  const [above, below] = panels[0]?.columns ?? [];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeCloseTo(panels[0]?.baseY ?? 0, 1);
  expect(below?.y).toBe(panels[0]?.baseY);
  expect(below?.textY).toBeGreaterThan((below?.y ?? 0) + (below?.height ?? 0));
  expect(below?.textY).toBeLessThan((panels[0]?.yearY ?? 0) - 13);
});

const bullet = (share: number | null): Bullet => ({
  ...facts,
  id: String(share),
  label: "Aim",
  detail: "Of",
  hue: 0,
  share,
  mark: share === null ? "none" : "exact",
  reached: share === null ? "" : "1",
  aim: "aim: 2",
});

test.each(variants)(
  "layoutBullets(groups, %s): a bar is its share of the way to the aim, and may pass it",
  (variant) => {
    const bullets = [bullet(0.5), bullet(1.5), bullet(null)];
    const { groups, barPct, aimPct } = layoutBullets([{ label: "", bullets }], variant);
    const [half, beyond, none] = groups[0]?.bullets ?? [];
    expect(half?.lengthPct).toBeCloseTo((aimPct - barPct) / 2, 1);
    expect(beyond?.lengthPct).toBeCloseTo((aimPct - barPct) * 1.5, 1);
    expect(none?.lengthPct).toBe(0);
  },
);

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
