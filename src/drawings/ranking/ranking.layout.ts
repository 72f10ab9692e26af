import { scaleLinear } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { farthestPct, type PositionedTick, positionTicks, round, type Tick } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";
import { layoutSilences, type PositionedSilences, type Silence } from "../silences/silences.layout.ts";

export interface RankedItem extends MarkFacts {
  label: string;
  value: number;
  mark: MarkStyle;
  text: string;
  hue: number;
}

export interface Ranking {
  ticks: readonly Tick[];
  groups: readonly { label: string; items: readonly RankedItem[] }[];
  silences: readonly Silence[];
}

export interface PositionedItem extends RankedItem {
  labelLines: Line[];
  /** The middle of the mark. */
  y: number;
  /** Where the value lies, in percent of the width. */
  xPct: number;
  top: number;
  height: number;
}

export interface PositionedRanking {
  height: number;
  labelPct: number;
  /** Where the axis begins, and from where to where its lines run. */
  plotPct: number;
  plotTop: number;
  plotBottom: number;
  ticks: PositionedTick[];
  groups: { labelLines: Line[]; items: PositionedItem[] }[];
  silences: PositionedSilences;
}

const sizes = {
  wide: { row: 27, labelPct: 34, fromPct: 35.5, toPct: 82, label: 18, mark: 13 },
  narrow: { row: 50, labelPct: 0, fromPct: 1, toPct: 70, label: 18, mark: 33 },
};

/**
 * Positions for one bar an item on a shared axis from zero. What has no value is listed below. x in percent of the width, y in
 * pixels.
 */
export function layoutRanking({ ticks, groups, silences }: Ranking, variant: Variant): PositionedRanking {
  const size = sizes[variant];
  const width = leastWidth[variant];
  const values = ticks.map(({ value }) => value);
  const all = [...values, ...groups.flatMap(({ items }) => items.map(({ value }) => value))];
  const share = scaleLinear([0, Math.max(...all)], [0, 1]);
  const farthest = farthestPct(
    groups.flatMap(({ items }) =>
      items.map(({ value, text }) => ({ share: share(value), words: textWidth(text, lettering.text) })),
    ),
    { fromPct: size.fromPct, toPct: size.toPct, width, gap: 16 },
  );
  const x = (value: number) => size.fromPct + share(value) * (farthest - size.fromPct);
  const labelWidth = (variant === "wide" ? size.labelPct / 100 : 1) * width;
  const plotTop = variant === "wide" ? 24 : 0;
  let y = plotTop + 4;
  const positioned = groups.map((group) => {
    const groupLines = group.label ? wrapText(group.label, lettering.detail, width) : [];
    const groupY = y + 24;
    if (group.label) y += 14 + groupLines.length * 17;
    const items = group.items.map((item) => {
      const top = y;
      const lines = wrapText(item.label, lettering.text, labelWidth);
      const extra = (lines.length - 1) * 17;
      y += size.row + extra;
      return {
        ...item,
        labelLines: linesFrom(lines, top + size.label),
        y: top + size.mark + (variant === "narrow" ? extra : extra / 2),
        xPct: round(x(item.value)),
        top,
        height: y - top,
      };
    });
    return { labelLines: linesFrom(groupLines, groupY), items };
  });
  const plotBottom = y + 4;
  const positionedSilences = layoutSilences(silences, variant, plotBottom);
  return {
    height: positionedSilences.bottom + 4,
    labelPct: size.labelPct,
    plotPct: size.fromPct,
    plotTop,
    plotBottom,
    ticks: positionTicks(ticks, x, width),
    groups: positioned,
    silences: positionedSilences,
  };
}
