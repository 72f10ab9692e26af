import { scaleLinear } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { farthestPct, type PositionedTick, positionTicks, round, type Tick } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface WaterfallStep extends MarkFacts {
  label: string;
  text: string;
  /** A part added, what rounding adds, or a sum so far. */
  kind: "part" | "rounding" | "sum";
  /** From where to where it runs, in the chart's unit. */
  from: number;
  to: number;
  mark: MarkStyle;
  hue: number;
}

export interface Waterfall {
  ticks: readonly Tick[];
  steps: readonly WaterfallStep[];
}

export interface PositionedStep extends WaterfallStep {
  labelLines: Line[];
  /** The middle of the bar. */
  y: number;
  top: number;
  height: number;
  xPct: number;
  widthPct: number;
  /** The line from where it ends down to the next step; null where none follows on from here. */
  link: { xPct: number; toY: number } | null;
}

export interface PositionedWaterfall {
  height: number;
  labelPct: number;
  plotTop: number;
  plotBottom: number;
  ticks: PositionedTick[];
  steps: PositionedStep[];
}

const sizes = {
  wide: { row: 28, labelPct: 34, fromPct: 35.5, toPct: 86, label: 18, mark: 13 },
  narrow: { row: 30, labelPct: 0, fromPct: 0, toPct: 100, label: 20, mark: 15 },
};

/**
 * Positions for a sum built up from the top down: each part begins where the one before it ends, sums begin at zero, and an
 * amount stands behind its bar. The narrow variant is a ledger: labels and amounts in lines, without bars. x in percent of
 * the width, y in pixels.
 */
export function layoutWaterfall({ ticks, steps }: Waterfall, variant: Variant): PositionedWaterfall {
  const size = sizes[variant];
  const furthest = Math.max(...steps.map(({ to }) => to), ...ticks.map(({ value }) => value), 1);
  const width = leastWidth[variant];
  const letteringOf = ({ kind }: WaterfallStep) => (kind === "sum" ? lettering.strong : lettering.text);
  const words = (step: WaterfallStep) => textWidth(step.text, letteringOf(step));
  const behind = variant === "wide" ? steps : [];
  const farthest = farthestPct(
    behind.map((step) => ({ share: Math.max(step.from, step.to) / furthest, words: words(step) })),
    { fromPct: size.fromPct, toPct: size.toPct, width, gap: 12 },
  );
  const x = scaleLinear([0, furthest], [size.fromPct, farthest]);
  const plotTop = variant === "wide" ? 24 : 0;
  let y = variant === "wide" ? plotTop + 4 : 0;
  const positioned = steps.map((step): PositionedStep => {
    const top = y;
    const room = variant === "wide" ? (size.labelPct / 100) * width : width - words(step) - 12;
    const lines = wrapText(step.label, letteringOf(step), room);
    const extra = (lines.length - 1) * 17;
    y += size.row + extra;
    const [low, high] = [Math.min(step.from, step.to), Math.max(step.from, step.to)];
    return {
      ...step,
      labelLines: linesFrom(lines, top + size.label),
      y: top + size.mark + (variant === "narrow" ? extra : extra / 2),
      top,
      height: y - top,
      xPct: round(x(low)),
      widthPct: round(Math.max(x(high) - x(low), 0.25)),
      link: null,
    };
  });
  for (const [at, step] of positioned.entries()) {
    const next = positioned[at + 1];
    if (next) step.link = { xPct: round(x(step.to)), toY: next.y };
  }
  return {
    height: y + 6,
    labelPct: size.labelPct,
    plotTop,
    plotBottom: y + 2,
    ticks: positionTicks(ticks, x, width),
    steps: positioned,
  };
}
