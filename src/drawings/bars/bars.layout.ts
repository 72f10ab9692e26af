import { max, scaleLinear } from "d3";
import type { MarkFacts, MarkStyle } from "../marks/mark.ts";
import { farthestPct, round } from "../measure/axis.ts";
import { type Line, lettering, linesFrom, textWidth, wrapText } from "../measure/text-width.ts";
import { leastWidth, type Variant } from "../measure/variant.ts";

export interface Bar extends MarkFacts {
  id: string;
  label: string;
  /** Who and when, in small beside the label. */
  detail: string;
  /** Length in the chart's unit; null draws the strip that means "not stated". */
  value: number | null;
  mark: MarkStyle;
  /** The value as it is written beside the bar, qualifier included. */
  text: string;
  hue: number;
}

export interface BarGroup {
  label: string;
  /** Null for a heading without a colour. */
  hue: number | null;
  bars: Bar[];
}

export interface PositionedBar extends Bar {
  labelLines: Line[];
  detailLines: Line[];
  barY: number;
  /** Share of the drawing's width. */
  lengthPct: number;
}

export interface PositionedBars {
  height: number;
  barHeight: number;
  /** Where labels end (wide) or begin (narrow), and where bars begin, in percent of the width. */
  labelPct: number;
  barPct: number;
  groups: { labelLines: Line[]; hue: number | null; bars: PositionedBar[] }[];
}

const line = 17;
const sizes = {
  wide: { row: 44, bar: 14, first: 30, label: 17, at: 10, labelPct: 27, barPct: 28.5, widestPct: 57 },
  narrow: { row: 62, bar: 12, first: 34, label: 15, at: 39, labelPct: 0, barPct: 0, widestPct: 72 },
};

/**
 * Positions for grouped horizontal bars: x in percent of the width, y in pixels, so that the drawing is fluid while its
 * text keeps its size. All bars share one linear scale from zero; groups without a label take no room for one. A label
 * too long for its column takes more lines, and its row more height.
 */
export function layoutBars(groups: readonly BarGroup[], variant: Variant): PositionedBars {
  const size = sizes[variant];
  const labelWidth = (variant === "wide" ? size.labelPct / 100 : 1) * leastWidth[variant];
  const longest = max(groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))) || 1;
  const farthest = farthestPct(
    groups.flatMap(({ bars }) =>
      bars.map(({ value, text }) => ({ share: (value ?? 0) / longest, words: textWidth(text, lettering.text) })),
    ),
    { fromPct: size.barPct, toPct: size.barPct + size.widestPct, width: leastWidth[variant], gap: 14 },
  );
  const length = scaleLinear([0, longest], [0, farthest - size.barPct]);
  let y = 0;
  const positioned = groups.map((group) => {
    const groupY = y + 20;
    const groupLines = group.label ? wrapText(group.label, lettering.group, leastWidth[variant] - 16) : [];
    if (group.label) y += size.first + (groupLines.length - 1) * 21;
    const bars = group.bars.map((bar) => {
      const top = y;
      const lines = wrapText(bar.label, lettering.text, labelWidth);
      const details = wrapText(bar.detail, lettering.detail, labelWidth);
      const extra = (lines.length + details.length - 2) * line;
      const detailY = top + size.label + lines.length * line;
      y += size.row + extra;
      return {
        ...bar,
        labelLines: linesFrom(lines, top + size.label, line),
        detailLines: linesFrom(details, detailY, line),
        barY: top + size.at + (variant === "narrow" ? extra : 0),
        lengthPct: round(length(bar.value ?? 0)),
      };
    });
    if (group.label) y += 8;
    return { labelLines: linesFrom(groupLines, groupY, 21), hue: group.hue, bars };
  });
  return { height: y, barHeight: size.bar, labelPct: size.labelPct, barPct: size.barPct, groups: positioned };
}
