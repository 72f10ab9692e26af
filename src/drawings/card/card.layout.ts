import type { Drawing } from "../drawing.ts";
import { type Lettering, type Line, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { fileWidth } from "../measure/variant.ts";

/** What a card for sharing says and shows. */
export interface Card {
  /** The site's name, at the top. */
  site: string;
  /** The moment that the facts describe, beside it. */
  moment: string;
  title: string;
  /** Short facts under the title, each on lines of its own. */
  facts: readonly string[];
  /** At the foot: the region by pillar matrix with the cells of this page lit, or the beginning of a drawing. */
  foot: { cells: readonly (readonly CardCell[])[] } | { drawing: Drawing };
}

export interface CardCell {
  hue: number;
  /** From 0 (nothing there) to 1 (as much as anywhere). */
  amount: number;
  isLit: boolean;
}

export interface PositionedCard {
  width: number;
  height: number;
  margin: number;
  head: Line & Lettering & { ruleY: number };
  title: Lettering & { lines: Line[] };
  facts: Lettering & { lines: Line[] };
  cells: { x: number; y: number; width: number; height: number; hue: number | null }[];
  /** Where a drawing begins, how much larger than in a file it is drawn, and how high the end is over which it fades. */
  drawing: { y: number; scale: number; fade: number };
}

const size = { width: 1200, height: 630, margin: 64 };
const head: Lettering = { size: 26, font: "strong" };
const fact: Lettering = { size: 30, font: "sans" };
// A name stands large over its matrix; a chart's heading is a sentence and leaves room for the drawing.
const titles = {
  short: [
    { size: 92, most: 1 },
    { size: 80, most: 1 },
    { size: 72, most: 2 },
    { size: 54, most: 2 },
  ],
  sentence: [
    { size: 54, most: 1 },
    { size: 46, most: 1 },
    { size: 48, most: 2 },
    { size: 42, most: 2 },
    { size: 36, most: 2 },
    { size: 31, most: 2 },
  ],
};
const grid = { height: 92, row: 17, gap: 8, columnGap: 16, least: 6 };

/**
 * Positions for a card of 1200 by 630: name and moment, rule, title in at most two lines, facts, and what its foot shows,
 * a drawing of the given height only as far as there is room.
 */
export function layoutCard({ title, site, moment, facts, foot }: Card, drawnHeight = 0): PositionedCard {
  const { width, height, margin } = size;
  const room = width - 2 * margin;
  const isMatrix = "cells" in foot;
  const of = titleLettering(title, isMatrix ? titles.short : titles.sentence, room);
  const leading = Math.round(of.size * 1.16);
  const ruleY = 112;
  const titleY = ruleY + Math.round(of.size * 0.9) + (isMatrix ? 36 : 22);
  const lines = linesFrom(fitted(title, of, room, 2), titleY, leading);
  const last = lines.at(-1)?.y ?? titleY;
  const factLines = facts.flatMap((each) => fitted(each, fact, room, 2)).slice(0, 3);
  const drawingY = last + 34;
  const scale = room / fileWidth;
  return {
    width,
    height,
    margin,
    head: { ...head, text: fitted(site, head, room - textWidth(moment, head) - 40, 1)[0] ?? "", y: 84, ruleY },
    title: { ...of, lines },
    facts: { ...fact, lines: linesFrom(factLines, last + Math.round(of.size * 0.3) + 40, 44) },
    cells: isMatrix ? positionCells(foot.cells, room, height - margin - grid.height) : [],
    drawing: { y: drawingY, scale, fade: drawingY + drawnHeight * scale > height ? 120 : 0 },
  };
}

/** The first size at which a title fits into so many lines; the last where it fits at none. */
function titleLettering(title: string, sizes: readonly { size: number; most: number }[], room: number): Lettering {
  const fits = ({ size, most }: { size: number; most: number }) =>
    wrapText(title, { size, font: "serif" }, room).length <= most;
  return { size: (sizes.find(fits) ?? sizes.at(-1))?.size ?? 0, font: "serif" };
}

/** A text in at most so many lines; one that needs more ends in an ellipsis. */
function fitted(text: string, of: Lettering, width: number, most: number): string[] {
  const lines = wrapText(text, of, width);
  if (lines.length <= most) return lines;
  let last = lines[most - 1] ?? "";
  while (last.includes(" ") && textWidth(`${last}…`, of) > width) last = last.slice(0, last.lastIndexOf(" "));
  return [...lines.slice(0, most - 1), `${last.replace(/[,;.:]$/, "")}…`];
}

function positionCells(cells: readonly (readonly CardCell[])[], room: number, top: number): PositionedCard["cells"] {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const column = (room + grid.columnGap) / columns;
  return cells.flatMap((row, y) =>
    row.map(({ hue, amount, isLit }, x) => ({
      x: Math.round(size.margin + x * column),
      y: top + y * (grid.row + grid.gap),
      width: Math.round(Math.max(grid.least, amount * (column - grid.columnGap))),
      height: grid.row,
      hue: isLit && amount > 0 ? hue : null,
    })),
  );
}
