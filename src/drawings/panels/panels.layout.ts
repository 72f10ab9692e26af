import { extent, scaleLinear } from "d3";
import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface PanelColumn {
  year: number;
  value: number;
  /** The value as it stands over its column, qualifier included. */
  text: string;
}

export interface Panel extends MarkFacts {
  id: string;
  label: string;
  /** Unit of the values. */
  detail: string;
  /** What the columns come to, from the first to the last. */
  change: string;
  hue: number;
  /** In the order of years; a year without a value has no column and keeps its room. */
  columns: readonly PanelColumn[];
}

export interface PositionedPanel extends Omit<Panel, "columns"> {
  /** Left edge and width in percent of the drawing's width. */
  xPct: number;
  widthPct: number;
  top: number;
  height: number;
  labelLines: Line[];
  detailLines: Line[];
  changeLines: Line[];
  baseY: number;
  yearY: number;
  columns: (PanelColumn & { xPct: number; y: number; height: number; textY: number })[];
}

export interface PositionedPanels {
  height: number;
  columnWidth: number;
  panels: PositionedPanel[];
}

const leading = 17;
const plotHeight = 84;
const gapPct = { wide: 3, narrow: 6 };
const mostPerRow = { wide: 4, narrow: 2 };
const columnWidth = 20;

/**
 * Positions for small panels of columns over years, as many in a row as their words allow at the variant's least width:
 * x in percent of the width, y in pixels. Each panel has its own scale, from zero; years keep their distances.
 */
export function layoutPanels(panels: readonly Panel[], variant: Variant): PositionedPanels {
  const perRow = panelsPerRow(panels, variant);
  const widthPct = (100 - (perRow - 1) * gapPct[variant]) / perRow;
  const room = (widthPct / 100) * leastWidth[variant];
  // A value below zero stands under its column, where it must not meet the years.
  const under = panels.some(({ columns }) => columns.some(({ value }) => value < 0)) ? 16 : 0;
  let y = 0;
  const positioned: PositionedPanel[] = [];
  for (let start = 0; start < panels.length; start += perRow) {
    const row = panels.slice(start, start + perRow).map((panel) => ({
      panel,
      labels: wrapText(panel.label, lettering.text, room),
      details: wrapText(panel.detail, lettering.detail, room),
      changes: wrapText(panel.change, lettering.detail, room),
    }));
    const tallest = (of: (each: (typeof row)[number]) => number) => Math.max(...row.map(of));
    const head = tallest(({ labels, details }) => labels.length + details.length) * leading + 4;
    const foot = tallest(({ changes }) => changes.length) * leading;
    const height = head + 22 + plotHeight + under + 22 + foot;
    row.forEach(({ panel, labels, details, changes }, at) => {
      const xPct = at * (widthPct + gapPct[variant]);
      positioned.push(
        positionPanel(panel, { labels, details, changes }, { xPct, widthPct, top: y, head, height, room, under }),
      );
    });
    y += height + 34;
  }
  return { height: Math.max(0, y - 26), columnWidth, panels: positioned };
}

function positionPanel(
  panel: Panel,
  words: { labels: string[]; details: string[]; changes: string[] },
  box: { xPct: number; widthPct: number; top: number; head: number; height: number; room: number; under: number },
): PositionedPanel {
  const values = panel.columns.map(({ value }) => value);
  const [least = 0, most = 0] = extent([0, ...values]);
  const plotTop = box.top + box.head + 22;
  const toY = scaleLinear([least, most || 1], [plotTop + plotHeight, plotTop]);
  const base = toY(0);
  const shares = columnShares(panel, box.room);
  const yearY = plotTop + plotHeight + box.under + 17;
  return {
    ...panel,
    xPct: round(box.xPct),
    widthPct: round(box.widthPct),
    top: box.top,
    height: box.height,
    labelLines: linesFrom(words.labels, box.top + 13),
    detailLines: linesFrom(words.details, box.top + 13 + words.labels.length * leading),
    changeLines: linesFrom(words.changes, yearY + 20),
    baseY: round(base),
    yearY,
    columns: panel.columns.map((column, at) => {
      const end = toY(column.value);
      return {
        ...column,
        xPct: round(box.xPct + box.widthPct * (shares[at] ?? 0)),
        y: round(Math.min(base, end)),
        height: round(Math.abs(base - end)),
        textY: round(column.value < 0 ? end + 14 : end - 6),
      };
    }),
  };
}

/** The most panels in a row whose words over and under the columns do not touch. */
function panelsPerRow(panels: readonly Panel[], variant: Variant): number {
  for (let perRow = mostPerRow[variant]; perRow > 1; perRow--) {
    const room = ((100 - (perRow - 1) * gapPct[variant]) / perRow / 100) * leastWidth[variant];
    if (panels.every((panel) => fits(panel, room))) return perRow;
  }
  return 1;
}

function fits(panel: Panel, room: number): boolean {
  const shares = columnShares(panel, room);
  return panel.columns.every((column, at) => {
    const next = panel.columns[at + 1];
    if (!next) return true;
    const distance = ((shares[at + 1] ?? 0) - (shares[at] ?? 0)) * room;
    return halfWidth(column) + halfWidth(next) + 4 <= distance;
  });
}

/** Where the middle of each column stands in its panel, 0 to 1: years keep their distances, no word leaves the panel. */
function columnShares({ columns }: Panel, room: number): number[] {
  const [first = 0, last = 0] = extent(columns.map(({ year }) => year));
  const halfSlot = 0.5 / (last - first + 1);
  const [left, right] = [columns[0], columns.at(-1)].map((column) =>
    Math.max(halfSlot, column ? halfWidth(column) / room : 0),
  );
  const toShare = scaleLinear([first, last], [left ?? 0.5, 1 - (right ?? 0.5)]);
  return columns.map(({ year }) => (first === last ? 0.5 : toShare(year)));
}

/** Half the room that a column and its words take, in pixels. */
function halfWidth({ text, year }: PanelColumn): number {
  return Math.max(textWidth(text, lettering.item), textWidth(String(year), lettering.detail), columnWidth) / 2;
}
