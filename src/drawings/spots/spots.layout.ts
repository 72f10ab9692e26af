import { max, scaleSqrt } from "d3";
import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface Spot extends MarkFacts {
  count: number;
}

export interface SpotRow {
  id: string;
  label: string;
  /** How many there are in all; one that stands in several columns counts once. */
  total: string;
  hue: number;
  /** One a column, in the columns' order. */
  spots: readonly Spot[];
}

export interface PositionedSpot extends Spot {
  xPct: number;
  y: number;
  radius: number;
}

export interface PositionedSpotRow extends Omit<SpotRow, "spots"> {
  top: number;
  height: number;
  labelLines: Line[];
  totalText: string;
  totalY: number;
  spots: PositionedSpot[];
}

export interface PositionedSpots {
  height: number;
  labelPct: number;
  totalPct: number;
  /** Where a count stands beside its spot, in pixels from the spot's centre. */
  countDx: number;
  columns: { xPct: number; lines: Line[] }[];
  totalLabel: Line | null;
  rows: PositionedSpotRow[];
}

const leading = 16;
const largestRadius = 11;
const sizes = {
  wide: { labelPct: 31, firstPct: 33, lastPct: 92, totalPct: 100, row: 30 },
  narrow: { labelPct: 0, firstPct: 0, lastPct: 100, totalPct: 100, row: 26 },
};

/**
 * Positions for a grid of spots whose areas are in proportion to their counts: x in percent of the width, y in pixels. In
 * the narrow variant each row's label stands over its spots.
 */
export function layoutSpots(
  columns: readonly string[],
  rows: readonly SpotRow[],
  totalLabel: string,
  variant: Variant,
): PositionedSpots {
  const of = sizes[variant];
  const isWide = variant === "wide";
  const width = leastWidth[variant];
  const columnPct = (of.lastPct - of.firstPct) / Math.max(1, columns.length);
  const columnRoom = (columnPct / 100) * width - 4;
  const most = max(rows.flatMap(({ spots }) => spots.map(({ count }) => count))) || 1;
  const radius = scaleSqrt([0, most], [0, largestRadius]);
  const heads = columns.map((label) => wrapText(label, lettering.detail, columnRoom));
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * leading;
  const columnX = (at: number) => round(of.firstPct + at * columnPct);
  let y = headHeight + 12;
  const positioned = rows.map((row) => {
    const top = y;
    const totalText = isWide ? row.total : `${row.total} ${totalLabel}`;
    const labelRoom = isWide ? (of.labelPct / 100) * width : width - textWidth(totalText, lettering.detail) - 12;
    const labels = wrapText(row.label, lettering.text, labelRoom);
    const words = labels.length * leading;
    const spotY = isWide ? top + Math.max(of.row, words + 12) / 2 : top + 6 + words + 4 + of.row / 2;
    y = isWide ? top + Math.max(of.row, words + 12) : top + 6 + words + of.row + 8;
    const firstLine = isWide ? spotY + 5 - ((labels.length - 1) * leading) / 2 : top + 19;
    return {
      ...row,
      top,
      height: y - top,
      labelLines: linesFrom(labels, firstLine, leading),
      totalText,
      totalY: isWide ? spotY + 5 : top + 19,
      spots: row.spots.map((spot, at) => ({
        ...spot,
        xPct: columnX(at),
        y: spotY,
        radius: round(radius(spot.count)),
      })),
    };
  });
  return {
    height: y,
    labelPct: of.labelPct,
    totalPct: of.totalPct,
    countDx: 2 * largestRadius + 6,
    columns: heads.map((lines, at) => ({
      xPct: columnX(at),
      lines: linesFrom(lines, headHeight - (lines.length - 1) * leading, leading),
    })),
    totalLabel: isWide ? { text: totalLabel, y: headHeight } : null,
    rows: positioned,
  };
}
