import { max } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface Tile extends MarkFacts {
  id: string;
  label: string;
  detail: string;
  /** Its position on the map's grid, from 1: first column, row, and how many columns it covers; null stands apart. */
  position: { column: number; row: number; span: number } | null;
  /** How many things it holds: `main` of one sort, drawn filled, and `more` of another, drawn as rings. */
  main: number;
  more: number;
  countText: string;
  /** Its amount as a share of the largest, 0 to 1; null where none is stated. */
  share: number | null;
  mark: MarkStyle;
  amountText: string;
  /** What the amount rests on. */
  amountDetail: string;
  hue: number;
  href: string | null;
  /** Its link in words. */
  name: string;
}

export interface PositionedTile extends Tile {
  xPct: number;
  widthPct: number;
  top: number;
  height: number;
  labelLines: Line[];
  detailLines: Line[];
  countLines: Line[];
  /** Dots in pixels from the tile's left edge. */
  dots: { dx: number; y: number; isMain: boolean }[];
  barY: number;
  /** Percent of the drawing's width. */
  barPct: number;
  amountY: number;
  amountLines: Line[];
}

export interface PositionedTiles {
  height: number;
  /** Inset of words and dots in a tile, and radius of a dot, in pixels. */
  inset: number;
  radius: number;
  tiles: PositionedTile[];
  noteLines: Line[];
}

const inset = 12;
const radius = 3.5;
const pitch = 11;
const leading = 17;
const gapY = 8;

/**
 * Positions for a schematic map: tiles on a grid of columns and rows, and tiles that stand apart from it, beside the map
 * where there is room and above it where there is not. x in percent of the width, y in pixels; tiles of a row are
 * equally high, and neither size nor position means an amount.
 */
export function layoutTiles(tiles: readonly Tile[], notes: readonly string[], variant: Variant): PositionedTiles {
  const isWide = variant === "wide";
  const width = leastWidth[variant];
  const apart = tiles.filter(({ position }) => position === null);
  const onMap = tiles.flatMap((tile) => (tile.position ? [{ tile, position: tile.position }] : []));
  const columns = Math.max(1, ...onMap.map(({ position }) => position.column + position.span - 1));
  const rowNumbers = [...new Set(onMap.map(({ position }) => position.row))].sort((a, b) => a - b);
  const apartPct = apart.length === 0 || !isWide ? 0 : 27;
  const mapFrom = apartPct === 0 ? 0 : apartPct + 4;
  const gapPct = isWide ? 1 : 2;
  const unit = (100 - mapFrom + gapPct) / columns;
  const narrowest = Math.min(
    ...onMap.map(({ position }) => position.span * unit - gapPct),
    ...apart.map(() => apartPct || 100),
  );
  // One scale for every bar: the widest fits the narrowest tile.
  const fullPct = narrowest - (200 * inset) / width;

  let apartY = 0;
  const positionedApart = apart.map((tile) => {
    const drawn = positionTile(tile, { xPct: 0, widthPct: apartPct || 100, top: apartY, width, fullPct });
    apartY += drawn.height + gapY;
    return drawn;
  });
  let y = apartPct === 0 && apart.length > 0 ? apartY + 14 : 0;
  const positionedMap = rowNumbers.flatMap((row) => {
    const inRow = onMap
      .filter(({ position }) => position.row === row)
      .map(({ tile, position }) => {
        const xPct = round(mapFrom + (position.column - 1) * unit);
        return positionTile(tile, { xPct, widthPct: round(position.span * unit - gapPct), top: y, width, fullPct });
      });
    const height = max(inRow.map((tile) => tile.height)) ?? 0;
    y += height + gapY;
    return inRow.map((tile) => ({ ...tile, height }));
  });
  const bottom = Math.max(apartY, y) - gapY;
  let noteY = bottom + 8;
  const noteLines = notes.flatMap((note) =>
    wrapText(note, lettering.detail, width).map((text) => {
      noteY += leading;
      return { text, y: noteY };
    }),
  );
  return {
    height: notes.length > 0 ? noteY + 6 : Math.max(0, bottom),
    inset,
    radius,
    tiles: [...positionedApart, ...positionedMap],
    noteLines,
  };
}

function positionTile(
  tile: Tile,
  box: { xPct: number; widthPct: number; top: number; width: number; fullPct: number },
): PositionedTile {
  const room = (box.widthPct / 100) * box.width - 2 * inset;
  const labels = wrapText(tile.label, lettering.group, room);
  const labelLines = linesFrom(labels, box.top + inset + 14, 20);
  const labelY = box.top + inset + 14 + (labels.length - 1) * 20;
  const details = wrapText(tile.detail, lettering.detail, room);
  const counts = wrapText(tile.countText, lettering.item, room);
  const amounts = wrapText(tile.amountDetail, lettering.detail, room);
  const detailLines = linesFrom(details, labelY + 19);
  const dotsTop = labelY + 19 + details.length * leading;
  const perLine = Math.max(1, Math.floor((room + pitch - 2 * radius) / pitch));
  const dots = Array.from({ length: tile.main + tile.more }, (_, at) => ({
    dx: inset + radius + (at % perLine) * pitch,
    y: dotsTop + Math.floor(at / perLine) * pitch,
    isMain: at < tile.main,
  }));
  const countsY = dotsTop + Math.ceil(dots.length / perLine) * pitch + 10;
  const barY = countsY + counts.length * leading - 2;
  const amountY = barY + 24;
  const amountLines = linesFrom(amounts, amountY + leading);
  return {
    ...tile,
    xPct: box.xPct,
    widthPct: box.widthPct,
    top: box.top,
    height: (amountLines.at(-1)?.y ?? barY) + inset - box.top,
    labelLines,
    detailLines,
    countLines: linesFrom(counts, countsY),
    dots,
    barY,
    barPct: round((tile.share ?? 0) * box.fullPct),
    amountY,
    amountLines,
  };
}
