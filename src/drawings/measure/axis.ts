import { ticks } from "d3";
import { lettering, textWidth } from "./text-width.ts";

/** A value of an axis and how it is written there. */
export interface Tick {
  value: number;
  text: string;
}

export interface PositionedTick {
  text: string;
  /** Percent of the drawing's width. */
  xPct: number;
  /** Whether there is room for its text; its line is drawn in any case. */
  isWritten: boolean;
  /** Texts at the edges stand inside the frame. */
  anchor: "start" | "middle" | "end";
}

/** Round values for an axis from zero that holds these. */
export function axisValues(values: readonly number[]): number[] {
  return ticks(0, Math.max(...values, 1), 4);
}

/** Ticks with their positions; where their texts would touch, only every second, third … is written. */
export function positionTicks(
  ticks: readonly Tick[],
  xPctOf: (value: number) => number,
  width: number,
): PositionedTick[] {
  const positioned = ticks.map(({ value, text }) => {
    const xPct = round(xPctOf(value));
    const long = textWidth(text, lettering.detail);
    const x = (xPct / 100) * width;
    const anchor: PositionedTick["anchor"] = x - long / 2 < 0 ? "start" : x + long / 2 > width ? "end" : "middle";
    const left = x - { start: 0, middle: long / 2, end: long }[anchor];
    return { text, xPct, anchor, left, right: left + long };
  });
  const isFree = (every: number) =>
    positioned.every((tick, at) => {
      const before = positioned[at - every];
      return at % every !== 0 || before === undefined || tick.left >= before.right + 8;
    });
  let every = 1;
  while (every < positioned.length && !isFree(every)) every++;
  return positioned.map(({ text, xPct, anchor }, at) => ({ text, xPct, anchor, isWritten: at % every === 0 }));
}

/**
 * Where the longest mark may end, in percent of the width, so that every mark has room behind it for its words: at most
 * `toPct`. A mark's `share` is its length over the longest one's, its `words` are so many pixels wide.
 */
export function farthestPct(
  marks: readonly { share: number; words: number }[],
  { fromPct, toPct, width, gap }: { fromPct: number; toPct: number; width: number; gap: number },
): number {
  return marks.reduce((least, { share, words }) => {
    const room = 100 - (100 * (gap + words)) / width - fromPct;
    return share > 0 ? Math.min(least, fromPct + room / share) : least;
  }, toPct);
}

/** Coordinates carry two decimals: enough for the eye, and the same on every machine. */
export function round(value: number): number {
  return Number(value.toFixed(2));
}
