import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, wrapText } from "../measure/text-width.ts";
import { leastRoomyWidth, leastWidth, type RoomyVariant } from "../measure/variant.ts";

export interface MatrixColumn {
  label: string;
  hue: number;
}

export interface MatrixCell extends MarkFacts {
  /** The large figure; null in a field that holds nothing. */
  count: number | null;
  /** What is said under it, a thought a line. */
  lines: readonly string[];
  /** Length of the bar as a share of the longest, 0 to 1; null for no bar. */
  share: number | null;
  /** Whether the strip that means "no amount stated" stands in place of the bar. */
  isUnstated: boolean;
  /** Where the field leads, and the whole of it in words. */
  href: string | null;
  name: string;
}

export interface MatrixRow {
  label: string;
  detail: string;
  cells: readonly MatrixCell[];
}

export interface PositionedCell extends MatrixCell {
  /** All x in percent of the width; `dx` is the inset of the words in pixels. */
  xPct: number;
  widthPct: number;
  dx: number;
  y: number;
  height: number;
  hue: number;
  countY: number;
  /** The column's label, where it stands in the field itself. */
  title: Line | null;
  positionedLines: Line[];
  barY: number;
  /** Percent of the width. */
  barPct: number;
}

export interface PositionedMatrix {
  height: number;
  /** Headings of columns, empty where each field names its own. */
  columns: { lines: Line[]; keyY: number; xPct: number; hue: number }[];
  rows: { label: string; detail: string; labelY: number; detailY: number; ruleY: number; cells: PositionedCell[] }[];
}

const step = 16;

/** Positions for a grid of fields: a table of columns where there is room, else each row's fields below its heading. */
export function layoutMatrix(
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow[],
  variant: RoomyVariant,
): PositionedMatrix {
  if (variant === "narrow") return asLists(columns, rows);
  return asTable(columns, rows, variant === "wide" ? leastRoomyWidth : leastWidth.wide);
}

function asTable(columns: readonly MatrixColumn[], rows: readonly MatrixRow[], width: number): PositionedMatrix {
  const firstPct = 12;
  const widthPct = round((100 - firstPct) / Math.max(columns.length, 1));
  const room = (widthPct / 100) * width - 11;
  const wrappedLabels = columns.map(({ label }) => wrapText(label, lettering.detail, room));
  const headHeight = 18 + step * Math.max(...wrappedLabels.map(({ length }) => length), 1);
  let y = headHeight;
  const positioned = rows.map((row) => {
    const top = y;
    const wrapped = row.cells.map((cell) => cell.lines.flatMap((line) => wrapText(line, lettering.detail, room)));
    const height = 60 + step * Math.max(...wrapped.map(({ length }) => length), 1);
    y += height;
    const cells = row.cells.map((cell, at) => {
      const lines = wrapped[at] ?? [];
      const firstLine = top + (cell.count === null ? 28 : 46);
      return {
        ...cell,
        xPct: round(firstPct + at * widthPct),
        widthPct,
        dx: 8,
        y: top,
        height,
        hue: columns[at]?.hue ?? 0,
        countY: top + 28,
        title: null,
        positionedLines: linesFrom(lines, firstLine, step),
        barY: firstLine + (lines.length - 1) * step + 9,
        barPct: round((cell.share ?? 0) * (widthPct - 3)),
      };
    });
    return { label: row.label, detail: row.detail, labelY: top + 28, detailY: top + 46, ruleY: top, cells };
  });
  return {
    height: y,
    columns: columns.map(({ hue }, at) => ({
      lines: linesFrom(wrappedLabels[at] ?? [], 24, step),
      keyY: 2,
      xPct: round(firstPct + at * widthPct),
      hue,
    })),
    rows: positioned,
  };
}

function asLists(columns: readonly MatrixColumn[], rows: readonly MatrixRow[]): PositionedMatrix {
  const indent = 38;
  const room = leastWidth.narrow - indent;
  let y = 0;
  const positioned = rows.map((row) => {
    const ruleY = y;
    y += 38;
    const cells = row.cells.map((cell, at) => {
      const top = y;
      const lines = wrapText(cell.lines.join(" · "), lettering.detail, room);
      const hasBar = cell.share !== null || cell.isUnstated;
      const height = 28 + lines.length * step + (hasBar ? 12 : 2);
      y += height;
      return {
        ...cell,
        xPct: 0,
        widthPct: 100,
        dx: indent,
        y: top,
        height,
        hue: columns[at]?.hue ?? 0,
        countY: top + 20,
        title: { text: columns[at]?.label ?? "", y: top + 19 },
        positionedLines: linesFrom(lines, top + 36, step),
        barY: top + 36 + (lines.length - 1) * step + 8,
        barPct: round((cell.share ?? 0) * 80),
      };
    });
    y += 12;
    return { label: row.label, detail: row.detail, labelY: ruleY + 26, detailY: ruleY + 26, ruleY, cells };
  });
  return { height: y, columns: [], rows: positioned };
}
