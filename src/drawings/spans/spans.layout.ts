import { scaleLinear } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { type PositionedTick, positionTicks, round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";
import { layoutSilences, type PositionedSilences, type Silence } from "../silences/silences.layout.ts";

export interface Span extends MarkFacts {
  label: string;
  /** First and last year; null where it is not stated. One of them is. */
  from: number | null;
  to: number | null;
  /** Whether the amount is for each year rather than for all of them. */
  isYearly: boolean;
  mark: MarkStyle;
  text: string;
  hue: number;
}

export interface Spans {
  items: readonly Span[];
  silences: readonly Silence[];
}

export interface PositionedSpan extends Span {
  labelLines: Line[];
  /** The middle of the bar. */
  y: number;
  top: number;
  height: number;
  fromPct: number;
  toPct: number;
  /** One piece a year for a yearly amount, one for all years otherwise. */
  pieces: { xPct: number; widthPct: number }[];
}

export interface PositionedSpans {
  height: number;
  /** Where amounts end. */
  textPct: number;
  plotTop: number;
  /** Where the lines of the axis end: below all items, or right under its years where they would run through words. */
  linesTo: number;
  ticks: PositionedTick[];
  items: PositionedSpan[];
  silences: PositionedSilences;
}

const sizes = {
  wide: { fromPct: 60, toPct: 100, textPct: 57.5 },
  narrow: { fromPct: 0, toPct: 100, textPct: 100 },
};

/**
 * Positions for a table whose last column is an axis of years: a line an item with its label and amount, then its period as
 * a thin bar, below them where there is no room. Each year is as wide as another, a period covers its last year whole, an
 * open end runs to the edge. What states no year is listed below. x in percent of the width, y in pixels.
 */
export function layoutSpans({ items, silences }: Spans, variant: Variant): PositionedSpans {
  const size = sizes[variant];
  const stated = items.flatMap(({ from, to }) => [from, to]).filter((year) => year !== null);
  const first = Math.min(...stated);
  const last = Math.max(...stated);
  const x = scaleLinear([first, last + 1], [size.fromPct, size.toPct]);
  const width = leastWidth[variant];
  const plotTop = 24;
  let y = plotTop + 6;
  const positioned = items.map((item): PositionedSpan => {
    const top = y;
    const isWide = variant === "wide";
    const room = (size.textPct / 100) * width - textWidth(item.text, lettering.text) - 14;
    const lines = wrapText(item.label, lettering.text, room);
    const extra = (lines.length - 1) * 17;
    y += (isWide ? 27 : 40) + extra;
    const from = item.from ?? first;
    const to = item.to ?? last;
    const pieces = item.isYearly
      ? Array.from({ length: to - from + 1 }, (_, at) => ({
          xPct: round(x(from + at)),
          widthPct: round(x(first + 1) - x(first) - 0.4),
        }))
      : [{ xPct: round(x(from)), widthPct: round(x(to + 1) - x(from)) }];
    return {
      ...item,
      labelLines: linesFrom(lines, top + 18),
      y: isWide ? top + 13 : top + 31 + extra,
      top,
      height: y - top,
      fromPct: round(x(from)),
      toPct: round(x(to + 1)),
      pieces,
    };
  });
  const plotBottom = y;
  const positionedSilences = layoutSilences(silences, variant, plotBottom);
  const years = Array.from({ length: items.length > 0 ? last - first + 1 : 0 }, (_, at) => first + at);
  return {
    height: positionedSilences.bottom + 4,
    textPct: size.textPct,
    plotTop,
    linesTo: variant === "wide" ? plotBottom : plotTop + 4,
    // A year is written over its beginning, so that its line and its text say the same moment.
    ticks: positionTicks(
      years.map((value) => ({ value, text: String(value) })),
      x,
      width,
    ),
    items: positioned,
    silences: positionedSilences,
  };
}
