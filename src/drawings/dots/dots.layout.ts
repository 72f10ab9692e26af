import type { MarkFacts } from "../marks/mark.ts";
import { round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface DotPoint {
  value: number;
  /** The value with what it stands for, beside its mark. */
  text: string;
  isHollow: boolean;
}

export interface DotRow extends MarkFacts {
  id: string;
  label: string;
  /** Who, when or of what, in small below the label. */
  detail: string;
  hue: number;
  /** One point, or two that are compared; none is never drawn as zero, it has no row. */
  points: readonly [DotPoint] | readonly [DotPoint, DotPoint];
  /** Whether the second point is what the first became: an arrow then leads from one to the other. */
  isChange: boolean;
}

/** A scale whose left end may be its larger one, so that better always lies to the right. */
export interface DotScale {
  left: number;
  right: number;
  ticks: readonly number[];
  /** What the ends mean, in words. */
  leftText: string;
  rightText: string;
}

export interface DotGroup {
  label: string;
  scale: DotScale;
  rows: readonly DotRow[];
}

export type PositionedPoint = DotPoint & {
  xPct: number;
  /** A halo is a ring around the other mark, where both stand at the same x. */
  shape: "dot" | "ring" | "halo" | "arrow-left" | "arrow-right";
  /** Where the words begin or end, in pixels from the mark. */
  textDx: number;
  anchor: "start" | "end";
};

export interface PositionedDotRow extends Omit<DotRow, "points"> {
  labelLines: Line[];
  detailLines: Line[];
  top: number;
  height: number;
  /** The height of the marks' centres. */
  y: number;
  points: PositionedPoint[];
  /** The line from the first point to the second, in percent of the width; null where there is none. */
  joint: { fromPct: number; toPct: number } | null;
}

interface PositionedAxis {
  y: number;
  ticks: { xPct: number; text: string }[];
  ends: { xPct: number; text: string; anchor: "start" | "end" }[];
}

export interface PositionedDots {
  height: number;
  /** Where labels stand, and the plot's left and right edge, in percent of the width. */
  labelPct: number;
  fromPct: number;
  toPct: number;
  groups: {
    label: string;
    labelY: number;
    /** The axis, where it differs from that of the group before. */
    axis: PositionedAxis | null;
    grid: { xPct: number; y1: number; y2: number }[];
    rows: PositionedDotRow[];
  }[];
}

const leading = 17;
const gap = 12;
const labelEndPct = 29;

/**
 * Positions for rows of one or two marks on a scale: x in percent of the width, y in pixels. The plot is inset until the
 * words of every mark fit beside it at the variant's least width; two marks have their words on their outer sides.
 */
export function layoutDots(groups: readonly DotGroup[], variant: Variant): PositionedDots {
  const isWide = variant === "wide";
  const width = leastWidth[variant];
  const labelWidth = isWide ? (labelEndPct / 100) * width : width;
  const { fromPct, toPct } = plotEdges(groups, variant);
  let y = 0;
  let axisBefore = "";
  const positioned = groups.map(({ label, scale, rows }) => {
    const at = (value: number) => round(fromPct + shareOf(value, scale) * (toPct - fromPct));
    const labelY = y + 18;
    if (label) y += 30;
    const axisKey = JSON.stringify(scale);
    const axis = axisKey === axisBefore ? null : axisAt(y, scale, at);
    if (axis) y += isWide ? 42 : 46;
    axisBefore = axisKey;
    const gridTop = y;
    const positionedRows = rows.map((row) => {
      const top = y;
      const labels = wrapText(row.label, lettering.text, labelWidth);
      const details = row.detail ? wrapText(row.detail, lettering.detail, labelWidth) : [];
      const words = (labels.length + details.length) * leading;
      const centre = isWide ? top + 9 + Math.max(words, 22) / 2 : top + words + 24;
      y = isWide ? top + Math.max(words, 22) + 18 : centre + 24;
      const points = positionPoints(row, at);
      const [first, second] = points;
      const firstY = top + (isWide ? 9 + Math.max(0, (22 - words) / 2) : 4) + 13;
      return {
        ...row,
        top,
        height: y - top,
        labelLines: linesFrom(labels, firstY),
        detailLines: linesFrom(details, firstY + labels.length * leading),
        y: centre,
        points,
        joint: first && second && first.xPct !== second.xPct ? { fromPct: first.xPct, toPct: second.xPct } : null,
      };
    });
    const grid = scale.ticks.map((tick) => ({ xPct: at(tick), y1: gridTop, y2: y }));
    if (label) y += 14;
    return { label, labelY, axis, grid, rows: positionedRows };
  });
  return { height: y, labelPct: isWide ? labelEndPct : 0, fromPct, toPct, groups: positioned };
}

function axisAt(y: number, scale: DotScale, at: (value: number) => number): PositionedAxis {
  return {
    y,
    ticks: scale.ticks.map((tick) => ({ xPct: at(tick), text: String(tick) })),
    ends: [
      { xPct: at(scale.left), text: scale.leftText, anchor: "start" },
      { xPct: at(scale.right), text: scale.rightText, anchor: "end" },
    ],
  };
}

function positionPoints(row: DotRow, at: (value: number) => number): PositionedPoint[] {
  const [first, second] = row.points;
  const firstX = at(first.value);
  if (!second) {
    return [{ ...first, xPct: firstX, shape: first.isHollow ? "ring" : "dot", textDx: gap, anchor: "start" }];
  }
  const secondX = at(second.value);
  const isRightward = secondX >= firstX;
  const outer = (isRight: boolean) => ({
    textDx: isRight ? gap : -gap,
    anchor: isRight ? ("start" as const) : ("end" as const),
  });
  const isSame = secondX === firstX;
  const isArrow = row.isChange && !isSame;
  const plain = second.isHollow ? ("ring" as const) : ("dot" as const);
  return [
    { ...first, xPct: firstX, shape: isSame ? "halo" : first.isHollow ? "ring" : "dot", ...outer(!isRightward) },
    {
      ...second,
      xPct: secondX,
      shape: isArrow ? (isRightward ? "arrow-right" : "arrow-left") : plain,
      ...outer(isRightward),
    },
  ];
}

/** The plot's edges in percent: as wide as can be with every word inside the room that the variant leaves. */
function plotEdges(groups: readonly DotGroup[], variant: Variant): { fromPct: number; toPct: number } {
  const width = leastWidth[variant];
  const leftmost = variant === "wide" ? (labelEndPct / 100) * width + 14 : 0;
  const words = groups.flatMap(({ scale, rows }) =>
    rows.flatMap((row) =>
      positionPoints(row, (value) => shareOf(value, scale)).map(({ value, text, anchor }) => ({
        share: shareOf(value, scale),
        anchor,
        reach: gap + textWidth(text, lettering.item),
      })),
    ),
  );
  let from = leftmost + 12;
  let to = width - 12;
  // Each inset moves the other side's marks too, so the edges are sought together, a pixel at a time.
  for (let step = 0; step < width; step++) {
    const x = (share: number) => from + share * (to - from);
    const isOutLeft = words.some(({ share, anchor, reach }) => anchor === "end" && x(share) - reach < leftmost);
    const isOutRight = words.some(({ share, anchor, reach }) => anchor === "start" && x(share) + reach > width);
    if (!isOutLeft && !isOutRight) break;
    if (isOutLeft) from += 1;
    if (isOutRight) to -= 1;
  }
  return { fromPct: round((100 * from) / width), toPct: round((100 * to) / width) };
}

function shareOf(value: number, { left, right }: DotScale): number {
  return left === right ? 0 : (value - left) / (right - left);
}
