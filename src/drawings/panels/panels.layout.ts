import { extent, scaleLinear } from "d3";
import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface PanelPoint {
  year: number;
  value: number;
  /** The value as it stands over its point, qualifier included. */
  text: string;
}

export interface Panel extends MarkFacts {
  id: string;
  label: string;
  /** Unit of the values. */
  detail: string;
  /** What it comes to, from the first to the last. */
  change: string;
  hue: number;
  /** In the order of years; a year without a value has no point and keeps its room. */
  points: readonly PanelPoint[];
}

export interface PositionedPanel extends Omit<Panel, "points"> {
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
  points: (PanelPoint & { xPct: number; y: number; textY: number })[];
}

export interface PositionedPanels {
  height: number;
  panels: PositionedPanel[];
}

const leading = 17;
const plotHeight = 84;
const gapPct = { wide: 3, narrow: 6 };
const mostPerRow = { wide: 4, narrow: 2 };
const dot = 10;

/**
 * Positions for small panels of values over years, as many in a row as their words allow at the variant's least width:
 * x in percent of the width, y in pixels. Each panel has its own scale, from zero; years keep their distances.
 */
export function layoutPanels(panels: readonly Panel[], variant: Variant): PositionedPanels {
  const perRow = panelsPerRow(panels, variant);
  const widthPct = (100 - (perRow - 1) * gapPct[variant]) / perRow;
  const room = (widthPct / 100) * leastWidth[variant];
  // A value below zero stands under its point, where it must not meet the years.
  const under = panels.some(({ points }) => points.some(({ value }) => value < 0)) ? 16 : 0;
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
  return { height: Math.max(0, y - 26), panels: positioned };
}

function positionPanel(
  panel: Panel,
  words: { labels: string[]; details: string[]; changes: string[] },
  box: { xPct: number; widthPct: number; top: number; head: number; height: number; room: number; under: number },
): PositionedPanel {
  const values = panel.points.map(({ value }) => value);
  const [least = 0, most = 0] = extent([0, ...values]);
  const plotTop = box.top + box.head + 22;
  const toY = scaleLinear([least, most || 1], [plotTop + plotHeight, plotTop]);
  const base = toY(0);
  const shares = pointShares(panel, box.room);
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
    points: panel.points.map((point, at) => {
      const y = toY(point.value);
      return {
        ...point,
        xPct: round(box.xPct + box.widthPct * (shares[at] ?? 0)),
        y: round(y),
        textY: round(point.value < 0 ? y + 18 : y - 10),
      };
    }),
  };
}

/** The most panels in a row whose words over and under the points do not touch. */
function panelsPerRow(panels: readonly Panel[], variant: Variant): number {
  for (let perRow = mostPerRow[variant]; perRow > 1; perRow--) {
    const room = ((100 - (perRow - 1) * gapPct[variant]) / perRow / 100) * leastWidth[variant];
    if (panels.every((panel) => fits(panel, room))) return perRow;
  }
  return 1;
}

function fits(panel: Panel, room: number): boolean {
  const shares = pointShares(panel, room);
  return panel.points.every((point, at) => {
    const next = panel.points[at + 1];
    if (!next) return true;
    const distance = ((shares[at + 1] ?? 0) - (shares[at] ?? 0)) * room;
    return halfWidth(point) + halfWidth(next) + 4 <= distance;
  });
}

/** Where each point stands in its panel, 0 to 1: years keep their distances, no word leaves the panel. */
function pointShares({ points }: Panel, room: number): number[] {
  const [first = 0, last = 0] = extent(points.map(({ year }) => year));
  const halfSlot = 0.5 / (last - first + 1);
  const [left, right] = [points[0], points.at(-1)].map((point) =>
    Math.max(halfSlot, point ? halfWidth(point) / room : 0),
  );
  const toShare = scaleLinear([first, last], [left ?? 0.5, 1 - (right ?? 0.5)]);
  return points.map(({ year }) => (first === last ? 0.5 : toShare(year)));
}

/** Half the room that a point and its words take, in pixels. */
function halfWidth({ text, year }: PanelPoint): number {
  return Math.max(textWidth(text, lettering.item), textWidth(String(year), lettering.detail), dot) / 2;
}
