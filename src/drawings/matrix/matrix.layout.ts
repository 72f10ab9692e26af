import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
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
  rows: { labels: Line[]; details: Line[]; ruleY: number; cells: PositionedCell[] }[];
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

/** Percent of the width that the rows' headings take. */
const firstPct = 12;

/** A table of all columns or, where these are too many for their words, several tables one below the other. */
function asTable(columns: readonly MatrixColumn[], rows: readonly MatrixRow[], width: number): PositionedMatrix {
  const table: PositionedMatrix = { height: 0, columns: [], rows: [] };
  const size = columnsAbreast(columns, rows, width);
  for (let at = 0; at < Math.max(columns.length, 1); at += size) {
    const part = <T>(all: readonly T[]) => all.slice(at, at + size);
    const own = rows.map((row) => ({ ...row, cells: part(row.cells) }));
    const widthPct = round((100 - firstPct) / Math.min(size, columns.length || 1));
    const below = partOfTable(part(columns), own, width, table.height, widthPct);
    table.height = below.height;
    table.columns.push(...below.columns);
    table.rows.push(...below.rows);
  }
  return table;
}

/** How many columns stand side by side without the words of one reaching the next, in parts as even as can be. */
function columnsAbreast(columns: readonly MatrixColumn[], rows: readonly MatrixRow[], width: number): number {
  const texts = [
    ...columns.map(({ label }) => label),
    ...rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines)),
  ];
  const words = texts.flatMap((text) => text.split(" "));
  const widest = Math.max(0, ...words.map((word) => textWidth(word, lettering.detail)));
  const most = Math.max(1, Math.floor((((100 - firstPct) / 100) * width) / (widest + 3)));
  return Math.ceil(columns.length / Math.ceil(columns.length / most)) || 1;
}

function partOfTable(
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow[],
  width: number,
  startY: number,
  widthPct: number,
): PositionedMatrix {
  const room = (widthPct / 100) * width - 11;
  const headingRoom = (firstPct / 100) * width;
  const wrappedLabels = columns.map(({ label }) => wrapText(label, lettering.detail, room));
  const headHeight = 18 + step * Math.max(...wrappedLabels.map(({ length }) => length), 1);
  let y = startY + headHeight;
  const positioned = rows.map((row) => {
    const top = y;
    const labels = linesFrom(wrapText(row.label, lettering.group, headingRoom), top + 28, 18);
    const details = linesFrom(wrapText(row.detail, lettering.detail, headingRoom), top + 28 + 18 * labels.length, step);
    const wrapped = row.cells.map((cell) => cell.lines.flatMap((line) => wrapText(line, lettering.detail, room)));
    const height = Math.max(
      60 + step * Math.max(...wrapped.map(({ length }) => length), 1),
      28 + 18 * labels.length + step * details.length,
    );
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
    return { labels, details, ruleY: top, cells };
  });
  return {
    height: y,
    columns: columns.map(({ hue }, at) => ({
      lines: linesFrom(wrappedLabels[at] ?? [], startY + 24, step),
      keyY: startY + 2,
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
    const heading = (text: string) => [{ text, y: ruleY + 26 }];
    return { labels: heading(row.label), details: heading(row.detail), ruleY, cells };
  });
  return { height: y, columns: [], rows: positioned };
}
