import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

/** A field of a grid: what is written in it and, as the chart likes, a bar, a strip or a shade. */
export interface GridCell extends MarkFacts {
  /** Empty where the field holds nothing: a dash stands there. */
  text: string;
  /** In small under it; empty for none. */
  detail: string;
  /** Length of the bar as a share of the longest, 0 to 1; null for no bar. */
  share: number | null;
  /** What the end of the bar says; `none` is the strip that means "not stated". */
  mark: MarkStyle;
  /** How dark the field is, 0 to 1; null where its shade says nothing. */
  shade: number | null;
  /** Where the field leads, and the whole of it in words; null for nowhere. */
  link: { href: string; name: string } | null;
}

export interface GridRow {
  label: string;
  /** The colour of what the row is about; null for none. */
  hue: number | null;
  /** One a column, in the columns' order. */
  cells: readonly GridCell[];
}

export interface Grid {
  columns: readonly string[];
  rows: readonly GridRow[];
}

export interface PositionedGridCell extends GridCell {
  /** The column's label where no head stands over the field; else no lines. */
  headLines: Line[];
  /** Percent of the width; `dx` is the inset of the words in pixels. */
  xPct: number;
  widthPct: number;
  dx: number;
  y: number;
  height: number;
  textY: number;
  detailLines: Line[];
  barY: number;
  /** Percent of the width. */
  barPct: number;
}

export interface PositionedGrid {
  height: number;
  heads: { xPct: number; lines: Line[] }[];
  rows: { ruleY: number; hue: number | null; labelLines: Line[]; cells: PositionedGridCell[] }[];
  bottom: number;
}

const leading = 16;
const inset = 8;
const wideLabelPct = 27;

/**
 * Positions for a grid of fields: where there is room, a table whose rows begin with their labels; else each row's fields
 * stand under its label, in columns as long as these can be read, and in lines of their own where there are too many. x in
 * percent of the width, y in pixels.
 */
export function layoutGrid({ columns, rows }: Grid, variant: Variant): PositionedGrid {
  const isWide = variant === "wide";
  const width = leastWidth[variant];
  const fromPct = isWide ? wideLabelPct : 0;
  const columnPct = (100 - fromPct) / Math.max(1, columns.length);
  const room = (columnPct / 100) * width - inset - 2;
  const words = [...columns, ...rows.flatMap(({ cells }) => cells.map(({ text }) => text))].flatMap((text) =>
    text.split(" "),
  );
  const widest = Math.max(0, ...words.map((word) => textWidth(word, lettering.item)));
  if (!isWide && widest > room) return inLines({ columns, rows }, width);

  const heads = columns.map((label) => wrapText(label, lettering.detail, room));
  const headHeight = Math.max(1, ...heads.map(({ length }) => length)) * leading + 8;
  const x = (at: number) => round(fromPct + at * columnPct);
  let y = headHeight;
  const positioned = rows.map((row) => {
    const top = y;
    const labels = wrapText(row.label, lettering.text, isWide ? (wideLabelPct / 100) * width - 24 : width - 20);
    const above = isWide ? 0 : labels.length * leading + 8;
    const details = row.cells.map(({ detail }) => (detail ? wrapText(detail, lettering.detail, room) : []));
    const hasBars = row.cells.some(({ share }) => share !== null);
    const lines = 1 + Math.max(0, ...details.map(({ length }) => length));
    const own = 15 + lines * leading + (hasBars ? 8 : 0);
    const height = isWide ? Math.max(own, labels.length * leading + 15) : above + own;
    y += height;
    const cells = row.cells.map((cell, at): PositionedGridCell => {
      const textY = top + above + 20;
      const detailLines = linesFrom(details[at] ?? [], textY + leading, leading);
      return {
        ...cell,
        headLines: [],
        xPct: x(at),
        widthPct: round(columnPct),
        dx: isWide ? inset : 0,
        y: top + above,
        height: height - above,
        textY,
        detailLines,
        barY: textY + (details[at]?.length ?? 0) * leading + 6,
        barPct: round((cell.share ?? 0) * (columnPct - (100 * (2 * inset + 8)) / width)),
      };
    });
    return { ruleY: top, hue: row.hue, labelLines: linesFrom(labels, top + 20, leading), cells };
  });
  return {
    height: y + 2,
    heads: heads.map((lines, at) => ({
      xPct: x(at),
      lines: linesFrom(lines, headHeight - 8 - (lines.length - 1) * leading, leading),
    })),
    rows: positioned,
    bottom: y,
  };
}

/** Each field that holds something in a line of its own, after the label of its column. */
function inLines({ columns, rows }: Grid, width: number): PositionedGrid {
  let y = 0;
  const positioned = rows.map((row) => {
    const top = y;
    const labels = wrapText(row.label, lettering.text, width - 20);
    y += labels.length * leading + 10;
    const cells = row.cells.flatMap((cell, at): PositionedGridCell[] => {
      if (cell.text === "" && cell.mark !== "none") return [];
      const cellTop = y;
      const textY = cellTop + 15;
      const details = cell.detail ? wrapText(cell.detail, lettering.detail, width / 2) : [];
      const heads = wrapText(columns[at] ?? "", lettering.detail, width * 0.55 - 8);
      y += 20 + Math.max(details.length, heads.length - 1) * leading;
      return [
        {
          ...cell,
          share: null,
          shade: null,
          headLines: linesFrom(heads, textY, leading),
          xPct: 55,
          widthPct: 45,
          dx: 0,
          y: cellTop,
          height: y - cellTop,
          textY,
          detailLines: linesFrom(details, textY + leading, leading),
          barY: textY,
          barPct: 0,
        },
      ];
    });
    y += 8;
    return { ruleY: top, hue: row.hue, labelLines: linesFrom(labels, top + 20, leading), cells };
  });
  return { height: y + 2, heads: [], rows: positioned, bottom: y };
}
