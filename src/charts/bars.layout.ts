import { max, scaleLinear } from "d3";

export interface Bar {
  id: string;
  label: string;
  /** Who and when, in small beside the label. */
  detail: string;
  /** Length in whole euros; null draws the strip that means "not stated". */
  value: number | null;
  mark: "exact" | "about" | "at_least";
  /** The value as it is written beside the bar, qualifier included. */
  text: string;
  hue: number;
}

export interface BarGroup {
  label: string;
  hue: number;
  bars: Bar[];
}

/** Where labels stand: in a column of their own, or above each bar where the drawing is narrow. */
export type LabelPlace = "beside" | "above";

export interface PlacedBar extends Bar {
  labelY: number;
  detailY: number;
  barY: number;
  /** Share of the drawing's width. */
  lengthPct: number;
}

export interface PlacedBars {
  height: number;
  barHeight: number;
  /** Where labels end (beside) or begin (above), and where bars begin, in percent of the width. */
  labelPct: number;
  barPct: number;
  groups: { label: string; hue: number; y: number; bars: PlacedBar[] }[];
}

const sizes = {
  beside: { row: 44, bar: 14, first: 30, label: 17, detail: 34, at: 10, labelPct: 27, barPct: 28.5, widestPct: 57 },
  above: { row: 62, bar: 12, first: 34, label: 15, detail: 32, at: 39, labelPct: 0, barPct: 0, widestPct: 72 },
};

/**
 * Places for grouped horizontal bars: x in percent of the width, y in pixels, so that the drawing is fluid while its
 * text keeps its size. All bars share one linear scale from zero; groups without a label take no room for one.
 */
export function layoutBars(groups: readonly BarGroup[], labels: LabelPlace): PlacedBars {
  const size = sizes[labels];
  const longest = max(groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0))) || 1;
  const length = scaleLinear([0, longest], [0, size.widestPct]);
  let y = 0;
  const placed = groups.map((group) => {
    const groupY = y + 20;
    if (group.label) y += size.first;
    const bars = group.bars.map((bar) => {
      const top = y;
      y += size.row;
      return {
        ...bar,
        labelY: top + size.label,
        detailY: top + size.detail,
        barY: top + size.at,
        lengthPct: Number(length(bar.value ?? 0).toFixed(2)),
      };
    });
    if (group.label) y += 8;
    return { label: group.label, hue: group.hue, y: groupY, bars };
  });
  return { height: y, barHeight: size.bar, labelPct: size.labelPct, barPct: size.barPct, groups: placed };
}
