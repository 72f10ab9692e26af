import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { lettering, textWidth } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface Unit extends MarkFacts {
  /** One or two characters that stand in the mark. */
  sign: string;
  hue: number;
}

export interface Units {
  /** Headings of the columns, each with a short form for narrow columns. */
  columns: readonly { label: string; short: string }[];
  /** One cell a column. */
  rows: readonly { label: string; cells: readonly (readonly Unit[])[] }[];
  /** What the signs mean. */
  key: readonly { sign: string; hue: number; label: string }[];
}

export interface PositionedUnit extends Unit {
  /** Left edge: percent of the width and pixels on top of it. */
  xPct: number;
  y: number;
}

export interface PositionedUnits {
  height: number;
  /** The height of a mark in pixels, and its width: that of the longest sign at least. */
  side: number;
  markWidth: number;
  columns: { label: string; xPct: number; y: number }[];
  rows: { label: string; labelY: number; ruleY: number; units: PositionedUnit[] }[];
  key: { sign: string; hue: number; label: string; x: number; y: number }[];
  bottom: number;
}

const step = 21;

/**
 * Positions for marks counted in columns: one mark a unit, stacked upwards from the row's line, first at the bottom. x in
 * percent of the width, y in pixels.
 */
export function layoutUnits({ columns, rows, key }: Units, variant: Variant): PositionedUnits {
  const fromPct = variant === "wide" ? 14 : 0;
  const columnPct = (100 - fromPct) / Math.max(columns.length, 1);
  const xOf = (at: number) => round(fromPct + at * columnPct);
  const columnWidth = (columnPct / 100) * leastWidth[variant];
  const isShort = columns.some(({ label }) => textWidth(label, lettering.detail) + 4 > columnWidth);
  const head = variant === "wide" ? 28 : 24;
  let y = head;
  const positioned = rows.map((row) => {
    const ruleY = y;
    const label = variant === "wide" ? 12 : 30;
    const stack = Math.max(...row.cells.map(({ length }) => length), 1);
    y += label + stack * step + 8;
    const bottom = y - 8;
    const units = row.cells.flatMap((cell, column) =>
      cell.map((unit, at) => ({ ...unit, xPct: xOf(column), y: bottom - (at + 1) * step + 2 })),
    );
    return { label: row.label, labelY: variant === "wide" ? bottom - 4 : ruleY + 22, ruleY, units };
  });
  const signs = [...key, ...rows.flatMap(({ cells }) => cells.flat())].map(({ sign }) => sign);
  const markWidth = Math.ceil(Math.max(step - 2, ...signs.map((sign) => textWidth(sign, lettering.sign) + 6)));
  let x = 0;
  let keyY = y + 16;
  const positionedKey = key.map((each) => {
    const width = markWidth + 6 + textWidth(each.label, lettering.detail);
    if (x > 0 && x + width > leastWidth[variant]) {
      x = 0;
      keyY += step + 4;
    }
    const at = { ...each, x: round(x), y: keyY };
    x += width + 16;
    return at;
  });
  return {
    height: key.length > 0 ? keyY + step + 2 : y + 4,
    bottom: y,
    key: positionedKey,
    side: step - 2,
    markWidth,
    columns: columns.map(({ label, short }, at) => ({ label: isShort ? short : label, xPct: xOf(at), y: head - 10 })),
    rows: positioned,
  };
}
