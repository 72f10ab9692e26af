import { expect, test } from "vitest";
import { type BarGroup, layoutBars } from "../../../src/drawings/bars/bars.layout.ts";

const bar = (id: string, value: number | null) => ({
  id,
  label: id,
  detail: "",
  value,
  mark: "exact" as const,
  text: "",
  hue: 0,
  tip: id,
  keys: [],
});
const groups: BarGroup[] = [
  { label: "First", hue: 1, bars: [bar("a", 100), bar("b", 25)] },
  { label: "", hue: 2, bars: [bar("c", null), bar("d", 50)] },
];

test.each(["wide", "narrow"] as const)(
  "layoutBars(groups, %s) keeps lengths in proportion and draws nothing for a missing value",
  (labels) => {
    const [a, b, c, d] = layoutBars(groups, labels).groups.flatMap(({ bars }) =>
      bars.map(({ lengthPct }) => lengthPct),
    );
    expect(b).toBeCloseTo((a ?? 0) / 4, 1);
    expect(d).toBeCloseTo((a ?? 0) / 2, 1);
    expect(c).toBe(0);
  },
);

test.each(["wide", "narrow"] as const)(
  "layoutBars(groups, %s) lets no two rows touch and stays inside its height",
  (labels) => {
    const positioned = layoutBars(groups, labels);
    const rows = positioned.groups.flatMap(({ bars }) => bars);
    for (const [at, row] of rows.entries()) {
      const next = rows[at + 1];
      const bottom = Math.max(row.barY + positioned.barHeight, row.detailLines.at(-1)?.y ?? 0);
      expect(bottom).toBeLessThan(next ? (next.labelLines[0]?.y ?? 0) - 10 : positioned.height + 1);
    }
  },
);

test("layoutBars(groups) leaves room beside the longest bar for its value", () => {
  for (const labels of ["wide", "narrow"] as const) {
    const { barPct, groups: positioned } = layoutBars(groups, labels);
    const longest = Math.max(...positioned.flatMap(({ bars }) => bars.map(({ lengthPct }) => lengthPct)));
    expect(barPct + longest).toBeLessThanOrEqual(86);
  }
});

test("layoutBars([]) is empty", () => {
  expect(layoutBars([], "wide")).toMatchObject({ height: 0, groups: [] });
});
