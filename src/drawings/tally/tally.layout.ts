import { round } from "../measure/axis.ts";
import { lettering, textWidth } from "../measure/text-width.ts";

/** How many of how many: one square each, those that do first. */
export interface TallyRow {
  label: string;
  n: number;
  of: number;
  /** The same in words. */
  said: string;
}

export interface PositionedTally {
  width: number;
  height: number;
  /** The side of a square in pixels. */
  side: number;
  rows: {
    label: string;
    said: string;
    y: number;
    textY: number;
    saidX: number;
    squares: { x: number; does: boolean }[];
  }[];
}

const size = { width: 300, row: 30, gap: 5, widest: 18 };

/** Positions for rows of squares, all rows in the same squares, as large as the longest row lets them be. */
export function layoutTally(rows: readonly TallyRow[]): PositionedTally {
  const left = Math.max(0, ...rows.map(({ label }) => textWidth(label, lettering.text))) + 16;
  const right = Math.max(0, ...rows.map(({ said }) => textWidth(said, lettering.text))) + 12;
  const most = Math.max(1, ...rows.map(({ of }) => of));
  const step = Math.min(size.widest + size.gap, (size.width - left - right) / most);
  const side = round(Math.max(3, step - Math.min(size.gap, step / 4)));
  return {
    width: size.width,
    height: rows.length * size.row,
    side,
    rows: rows.map(({ label, n, of, said }, at) => ({
      label,
      said,
      y: round(at * size.row + (size.row - side) / 2),
      textY: at * size.row + size.row / 2 + 5,
      saidX: round(left + of * step + 8),
      squares: Array.from({ length: of }, (_, square) => ({ x: round(left + square * step), does: square < n })),
    })),
  };
}
