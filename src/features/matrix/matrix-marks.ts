import type { FieldSum } from "../../selection/field-sum.ts";

// What is drawn in a field of the matrix beside its words.

/** As many dots as a narrow field has room for. */
const dotsAtMost = 5;

/** How many dots stand for measures that state an amount, and for those that state none; none where there are too many. */
export function dotsOf({ count, stating }: Pick<FieldSum, "count" | "stating">): [stating: number, silent: number] {
  return count > dotsAtMost ? [0, 0] : [stating, count - stating];
}

/** The length of a bar in percent of its field; an amount too small to see is a line. */
export function barWidth(amount_eur: number, largest: number): string {
  return amount_eur === 0 ? "0" : `${Math.max(2, Math.round((100 * amount_eur) / largest))}%`;
}
