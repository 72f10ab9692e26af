import { geoArea, geoMercator, geoPath, scaleLinear } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { farthestPct, round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

type Ring = readonly (readonly [number, number])[];

/** A region, or a level beside the regions: what is said of it, and where it lies. */
export interface MapArea extends MarkFacts {
  id: string;
  label: string;
  shortLabel: string;
  detail: string;
  /** Length of its bar; null draws the strip that means "not stated". */
  value: number | null;
  mark: MarkStyle;
  text: string;
  hue: number;
  href: string;
  /** Its polygons in degrees, each an outer ring and the holes in it; null for what is no part of the map. */
  polygons: readonly (readonly Ring[])[] | null;
}

export interface RegionMap {
  areas: readonly MapArea[];
  notes: readonly string[];
}

export interface PositionedArea extends MapArea {
  /** The outline in pixels of the map; empty where there is none. */
  path: string;
  /** How dark it is, 0 to 1. */
  shade: number;
  /** Its name on the map and, where it stands beside, the line that leads there; null where it has no outline. */
  position: { x: number; y: number; leader: { x1: number; x2: number; y: number } | null } | null;
  rowY: number;
  rowHeight: number;
  labelLines: Line[];
  detailLines: Line[];
  barY: number;
  /** Percent of the width. */
  barPct: number;
}

export interface PositionedMap {
  height: number;
  /** Where the rows begin, in percent of the width. */
  rowsPct: number;
  /** How many pixels the map stands from the left, with names beside it. */
  besides: number;
  barHeight: number;
  areas: PositionedArea[];
  noteLines: Line[];
}

const sizes = {
  wide: { beside: 66, map: 290, rowsPct: 54, toPct: 86 },
  narrow: { beside: 62, map: 210, rowsPct: 0, toPct: 74 },
};
const barHeight = 12;
const rowGap = 20;

/**
 * Positions for a map and, beside or below it, a row an area with its bar: outlines and names in pixels, bars in percent of
 * the width. A name too wide for its area stands left of the map. Areas without outlines have a row alone.
 */
export function layoutMap({ areas, notes }: RegionMap, variant: Variant): PositionedMap {
  const size = sizes[variant];
  const width = leastWidth[variant];
  const outlined = areas.filter(({ polygons }) => polygons !== null);
  const hasMap = outlined.length > 0;
  const shapes = new Map(areas.map((area) => [area.id, multiPolygon(area.polygons ?? [])]));
  const all = {
    type: "MultiPolygon" as const,
    coordinates: outlined.flatMap(({ id }) => shapes.get(id)?.coordinates ?? []),
  };
  const projection = geoMercator().fitWidth(size.map, all);
  const path = geoPath(projection).digits(1);
  const mapHeight = hasMap ? Math.ceil(path.bounds(all)[1][1]) : 0;
  const rowsPct = hasMap ? size.rowsPct : 0;
  const longest = Math.max(1, ...areas.map(({ value }) => value ?? 0));
  const farthest = farthestPct(
    areas.map(({ value, text }) => ({ share: (value ?? 0) / longest, words: textWidth(text, lettering.text) })),
    { fromPct: rowsPct, toPct: size.toPct, width, gap: 16 },
  );
  const length = scaleLinear([0, longest], [0, farthest - rowsPct]);
  const room = ((100 - rowsPct) / 100) * width;
  let y = variant === "narrow" && hasMap ? mapHeight + 16 : 0;
  const positioned = areas.map((area): PositionedArea => {
    const rowY = y;
    const labelLines = linesFrom(wrapText(area.label, lettering.group, room), rowY + 18, 20);
    const detailLines = linesFrom(
      wrapText(area.detail, lettering.detail, room),
      (labelLines.at(-1)?.y ?? rowY) + 18,
      16,
    );
    const barY = (detailLines.at(-1)?.y ?? rowY) + 7;
    y = barY + barHeight + rowGap;
    const shape = shapes.get(area.id);
    const isOnMap = area.polygons !== null && shape !== undefined;
    return {
      ...area,
      path: isOnMap ? (path(shape) ?? "") : "",
      shade: round(0.08 + (0.37 * (area.value ?? 0)) / longest),
      position: isOnMap ? positionOf(area, path.bounds(shape), path.centroid(shape), size.beside) : null,
      rowY,
      rowHeight: y - rowY,
      labelLines,
      detailLines,
      barY,
      barPct: round(length(area.value ?? 0)),
    };
  });
  const bottom = Math.max(y - rowGap, mapHeight);
  const noteLines = linesFrom(
    notes.flatMap((note) => wrapText(note, lettering.detail, width)),
    bottom + 24,
    16,
  );
  return {
    height: (noteLines.at(-1)?.y ?? bottom) + 8,
    rowsPct,
    besides: size.beside,
    barHeight,
    areas: positioned,
    noteLines,
  };
}

/** Where the name of an area stands: in its middle where it fits, else left of the map at the same height. */
function positionOf(
  { shortLabel }: MapArea,
  [[left], [right]]: [[number, number], [number, number]],
  [x, y]: [number, number],
  beside: number,
): PositionedArea["position"] {
  const fits = textWidth(shortLabel, lettering.text) + 12 <= right - left;
  const at = { y: round(y + 5) };
  if (fits) return { x: round(beside + x), ...at, leader: null };
  const end = textWidth(shortLabel, lettering.text);
  return { x: round(end / 2), ...at, leader: { x1: round(end + 6), x2: round(beside + x), y: round(y) } };
}

// On a sphere a ring that runs the other way holds all but the area: each is turned so that it holds less than half.
function multiPolygon(polygons: NonNullable<MapArea["polygons"]>): {
  type: "MultiPolygon";
  coordinates: number[][][][];
} {
  const coordinates = polygons.map((rings) =>
    rings.map((ring, at) => {
      const points = ring.map(([x, y]) => [x, y]);
      const isOuter = geoArea({ type: "Polygon", coordinates: [points] }) < 2 * Math.PI;
      return isOuter === (at === 0) ? points : points.toReversed();
    }),
  );
  return { type: "MultiPolygon", coordinates };
}
