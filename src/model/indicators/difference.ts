import type { Rows } from "../../schema/tables.ts";

type Indicator = Rows<"indicators">;
type Observation = Rows<"observations">;

/** How good it is for a figure to stand where it does; `neutral` where neither direction is better. */
export type Verdict = "better" | "worse" | "same" | "neutral";

/** How one figure of an indicator stands to another: a later to an earlier one, or the country's to another area's. */
export interface Difference {
  from: Observation;
  to: Observation;
  /** `to` less `from` in the indicator's unit, places for a rank: positive is up in number, which for a rank is worse. */
  value: number;
  /** Whether `to` is better than `from`, by the direction that the indicator's row says is better. */
  verdict: Verdict;
}

/** How a figure stands to another of the same indicator; undefined where one of them is missing or they differ in kind. */
export function differenceBetween(
  indicator: Indicator,
  from: Observation | undefined,
  to: Observation | undefined,
): Difference | undefined {
  if (from?.value == null || to?.value == null || from.status !== to.status) return undefined;
  // Decimal fractions do not subtract cleanly: 16.8 less 19.5 is to be −2.7.
  const value = Math.round((to.value - from.value) * 1e6) / 1e6;
  return { from, to, value, verdict: verdictOf(indicator, value) };
}

function verdictOf({ direction }: Indicator, difference: number): Verdict {
  if (difference === 0) return "same";
  if (direction === "neutral") return "neutral";
  return difference > 0 === (direction === "higher_is_better") ? "better" : "worse";
}
