import { extent, scaleLinear } from "d3";
import type { MarkFacts } from "./mark.ts";
import { textWidth, wrapText } from "./text-width.ts";
import { leastWidth, type Variant } from "./variant.ts";

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
  /** In the order of years; a year without a value has no column and keeps its place. */
  columns: readonly PanelColumn[];
}

interface Line {
  text: string;
  y: number;
}

export interface PlacedPanel extends Omit<Panel, "columns"> {
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

export interface PlacedPanels {
  height: number;
  columnWidth: number;
  panels: PlacedPanel[];
}

const size = { label: 15, detail: 13, leading: 17 };
const plotHeight = 84;
const gapPct = { wide: 3, narrow: 6 };
const mostPerRow = { wide: 4, narrow: 2 };
const columnWidth = 20;

/**
 * Places for small panels of columns over years, as many in a row as their words allow at the variant's least width:
 * x in percent of the width, y in pixels. Each panel has its own scale, from zero; years keep their distances.
 */
export function layoutPanels(panels: readonly Panel[], variant: Variant): PlacedPanels {
  const perRow = panelsPerRow(panels, variant);
  const widthPct = (100 - (perRow - 1) * gapPct[variant]) / perRow;
  const room = (widthPct / 100) * leastWidth[variant];
  let y = 0;
  const placed: PlacedPanel[] = [];
  for (let start = 0; start < panels.length; start += perRow) {
    const row = panels.slice(start, start + perRow).map((panel) => ({
      panel,
      labels: wrapText(panel.label, size.label, room),
      details: wrapText(panel.detail, size.detail, room),
      changes: wrapText(panel.change, size.detail, room),
    }));
    const tallest = (of: (each: (typeof row)[number]) => number) => Math.max(...row.map(of));
    const head = tallest(({ labels, details }) => labels.length + details.length) * size.leading + 4;
    const foot = tallest(({ changes }) => changes.length) * size.leading;
    const height = head + 22 + plotHeight + 22 + foot;
    row.forEach(({ panel, labels, details, changes }, at) => {
      const xPct = at * (widthPct + gapPct[variant]);
      placed.push(placePanel(panel, { labels, details, changes }, { xPct, widthPct, top: y, head, height }));
    });
    y += height + 34;
  }
  return { height: Math.max(0, y - 26), columnWidth, panels: placed };
}

function placePanel(
  panel: Panel,
  words: { labels: string[]; details: string[]; changes: string[] },
  box: { xPct: number; widthPct: number; top: number; head: number; height: number },
): PlacedPanel {
  const values = panel.columns.map(({ value }) => value);
  const [least = 0, most = 0] = extent([0, ...values]);
  const plotTop = box.top + box.head + 22;
  const toY = scaleLinear([least, most || 1], [plotTop + plotHeight, plotTop]);
  const base = toY(0);
  const years = panel.columns.map(({ year }) => year);
  const [first = 0, last = 0] = extent(years);
  const slots = last - first + 1;
  const lines = (texts: readonly string[], from: number) =>
    texts.map((text, n) => ({ text, y: from + n * size.leading }));
  const yearY = plotTop + plotHeight + 17;
  return {
    ...panel,
    xPct: round(box.xPct),
    widthPct: round(box.widthPct),
    top: box.top,
    height: box.height,
    labelLines: lines(words.labels, box.top + 13),
    detailLines: lines(words.details, box.top + 13 + words.labels.length * size.leading),
    changeLines: lines(words.changes, yearY + 20),
    baseY: round(base),
    yearY,
    columns: panel.columns.map((column) => {
      const end = toY(column.value);
      return {
        ...column,
        xPct: round(box.xPct + (box.widthPct * (column.year - first + 0.5)) / slots),
        y: round(Math.min(base, end)),
        height: round(Math.abs(base - end)),
        textY: round(Math.min(base, end) - 6),
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

function fits({ columns }: Panel, room: number): boolean {
  const [first = 0, last = 0] = extent(columns.map(({ year }) => year));
  const slot = room / (last - first + 1);
  return columns.every((column, at) => {
    const next = columns[at + 1];
    if (!next) return true;
    const half = (each: PanelColumn) =>
      Math.max(textWidth(each.text, size.detail), textWidth(String(each.year), size.detail)) / 2;
    return half(column) + half(next) + 4 <= (next.year - column.year) * slot;
  });
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
