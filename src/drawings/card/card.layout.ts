import { widthOf, wrapText } from "./letters.ts";

/** What a card for sharing says and shows. */
export interface Card {
  /** The site's name, at the top. */
  site: string;
  title: string;
  /** Short facts under the title, each on a line of its own. */
  facts: readonly string[];
  /** At the foot: the moment that the facts describe. */
  foot: string;
  /** Rows of cells: the region by pillar matrix, with those of this page lit. */
  cells: readonly (readonly CardCell[])[];
}

export interface CardCell {
  hue: number;
  /** From 0 (nothing there) to 1 (as much as anywhere). */
  amount: number;
  isLit: boolean;
}

export type CardInk = "ink" | "muted" | "rule" | number;

export interface PositionedCard {
  width: number;
  height: number;
  texts: { text: string; x: number; y: number; size: number; ink: CardInk }[];
  rects: { x: number; y: number; width: number; height: number; ink: CardInk }[];
}

const size = { width: 1200, height: 630, margin: 72 };
const grid = { height: 92, row: 17, gap: 6, columnGap: 16, least: 6 };

/** Places for a card of 1200 by 630: name, rule, title in at most two lines, facts, and the matrix at the foot. */
export function layoutCard(card: Card): PositionedCard {
  const { width, height, margin } = size;
  const room = width - 2 * margin;
  const titleSize = widthOf(card.title, 84) <= room ? 84 : 64;
  const lines = wrapText(card.title, titleSize, room, 2);
  const titleTop = 168 + titleSize * 0.86;
  const factsTop = titleTop + lines.length * titleSize * 1.12 - titleSize * 0.28;
  const footY = height - margin + 12;
  return {
    width,
    height,
    texts: [
      ...wrapText(card.site, 32, room - 240, 1).map((text) => ({
        text,
        x: margin,
        y: 100,
        size: 32,
        ink: "ink" as const,
      })),
      ...lines.map((text, at) => ({
        text,
        x: margin,
        y: Math.round(titleTop + at * titleSize * 1.12),
        size: titleSize,
        ink: "ink" as const,
      })),
      ...card.facts
        .flatMap((fact) => wrapText(fact, 32, room, 1))
        .slice(0, 3)
        .map((text, at) => ({ text, x: margin, y: Math.round(factsTop + at * 44), size: 32, ink: "muted" as const })),
      { text: card.foot, x: width - margin - widthOf(card.foot, 22), y: 98, size: 22, ink: "muted" },
    ],
    rects: [
      { x: margin, y: 126, width: room, height: 3, ink: "ink" },
      ...positionCells(card, room, footY - grid.height),
    ],
  };
}

function positionCells({ cells }: Card, room: number, top: number): PositionedCard["rects"] {
  const columns = Math.max(1, ...cells.map((row) => row.length));
  const column = (room + grid.columnGap) / columns;
  return cells.flatMap((row, y) =>
    row.map(({ hue, amount, isLit }, x) => ({
      x: Math.round(size.margin + x * column),
      y: top + y * (grid.row + grid.gap),
      width: Math.round(Math.max(grid.least, amount * (column - grid.columnGap))),
      height: grid.row,
      ink: isLit && amount > 0 ? hue : ("rule" as const),
    })),
  );
}
