import { extent, scaleLinear, ticks } from "d3";

/** A scale that holds zero and all the values, ending on round numbers, with some five ticks. */
export function scaleTo(values: readonly number[]): { left: number; right: number; ticks: number[] } {
  const [least = 0, most = 0] = extent([0, ...values]);
  const [left = 0, right = 1] = scaleLinear([least, most === least ? least + 1 : most], [0, 1])
    .nice(5)
    .domain();
  return { left, right, ticks: ticks(left, right, 5) };
}
