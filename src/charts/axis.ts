import { ticks } from "d3";
import { textWidth } from "./text-width.ts";

export type Scale = "linear" | "log";

/** A value of an axis and how it is written there. */
export interface Tick {
  value: number;
  text: string;
}

export interface PlacedTick {
  text: string;
  /** Percent of the drawing's width. */
  xPct: number;
  /** Whether there is room for its text; its line is drawn in any case. */
  isWritten: boolean;
}

/** Round values for an axis that holds these: from zero, or the powers of ten around them. Needs a value above zero. */
export function axisValues(values: readonly number[], scale: Scale): number[] {
  const largest = Math.max(...values, 1);
  if (scale === "linear") return ticks(0, largest, 4);
  const positive = values.filter((value) => value > 0);
  const first = Math.floor(Math.log10(Math.min(...positive, largest)));
  const last = Math.ceil(Math.log10(largest));
  return Array.from({ length: Math.max(last - first, 1) + 1 }, (_, at) => 10 ** (first + at));
}

/** Ticks with their places; from left to right, a text that would touch the one before it is left out. */
export function placeTicks(
  ticks: readonly Tick[],
  xPctOf: (value: number) => number,
  size: number,
  width: number,
): PlacedTick[] {
  let end = Number.NEGATIVE_INFINITY;
  return ticks.map(({ value, text }) => {
    const xPct = round(xPctOf(value));
    const half = textWidth(text, size) / 2;
    const x = (xPct / 100) * width;
    const isWritten = x - half >= end + 8;
    if (isWritten) end = x + half;
    return { text, xPct, isWritten };
  });
}

/** Coordinates carry two decimals: enough for the eye, and the same on every machine. */
export function round(value: number): number {
  return Number(value.toFixed(2));
}
