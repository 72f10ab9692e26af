import { expect, test } from "vitest";
import { type DotRow, type DotScale, layoutDots } from "../../../src/drawings/dots/dots.layout.ts";
import { lettering, textWidth } from "../../../src/drawings/measure/text-width.ts";
import { leastWidth } from "../../../src/drawings/measure/variant.ts";

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
