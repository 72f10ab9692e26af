import { expect, test } from "vitest";
import { layoutUnits } from "../../../src/drawings/units/units.layout.ts";

const facts = { tip: "", keys: [] };
const variants = ["wide", "narrow"] as const;

test.each(variants)("layoutUnits(units, %s) draws every unit once, none on another", (variant) => {
  const unit = { ...facts, sign: "2", hue: 0 };
  const columns = Array.from({ length: 11 }, (_, at) => ({ label: String(2009 + at), short: String(at) }));
  const rows = [{ label: "r", cells: columns.map((_, at) => Array.from({ length: at % 3 }, () => unit)) }];
  const { side, rows: positioned } = layoutUnits({ columns, rows, key: [] }, variant);
  const units = positioned.flatMap((row) => row.units);
  expect(units).toHaveLength(rows[0]?.cells.flat().length ?? 0);
  expect(new Set(units.map(({ xPct, y }) => `${xPct} ${y}`)).size).toBe(units.length);
  expect((272 / 100) * (100 / columns.length)).toBeGreaterThan(side);
});
