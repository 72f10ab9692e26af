import { expect, test } from "vitest";
import { layoutMatrix } from "../../../src/drawings/matrix/matrix.layout.ts";

const matrix = (labels: readonly string[]) => {
  const cell = { lines: [], share: null, isUnstated: false, href: null, name: "", tip: "", keys: [] };
  return layoutMatrix(
    labels.map((label, hue) => ({ label, hue })),
    [{ label: "Country", detail: "the whole of the country", cells: labels.map((_, at) => ({ ...cell, count: at })) }],
    "wide",
  );
};

test("columns whose words have room stand in one table", () => {
  const { columns, rows } = matrix(["Skills", "Money", "Rules"]);
  expect(rows).toHaveLength(1);
  expect(new Set(columns.map(({ keyY }) => keyY))).toEqual(new Set([2]));
  expect(rows[0]?.details.map(({ text }) => text)).toEqual(["the whole of the", "country"]);
});

test("too many columns stand in several tables one below the other, in even parts and in order", () => {
  const { columns, rows, height } = matrix(Array.from({ length: 16 }, (_, at) => `Digitalisation ${at}`));
  expect(rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7],
    [8, 9, 10, 11, 12, 13, 14, 15],
  ]);
  expect(columns[8]?.xPct).toBe(columns[0]?.xPct);
  expect(columns[8]?.keyY).toBeGreaterThan(rows[0]?.cells[0]?.countY ?? height);
  expect(height).toBeGreaterThan(rows[1]?.ruleY ?? height);
});
