import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";

type Indicator = Rows<"indicators">;
type Observation = Rows<"observations">;

/** An observation that has a value and one year. */
export type Measured = Observation & { value: number; period_year: number };

/** One indicator's values for one area, by year; every value is of the same measure in the same edition. */
export interface Series {
  indicator: Indicator;
  observations: Measured[];
}

/**
 * The country's series of levels or of ranks: each indicator that has values for two years or more, in the indicators'
 * order, years ascending. Statements without a value, spans of years and alternative statements are no part of a series.
 */
export function countrySeries(dataset: Dataset, status: "level" | "rank"): Series[] {
  return dataset.indicators
    .map((indicator) => ({
      indicator,
      observations: dataset.observations
        .filter(isMeasured)
        .filter(
          (each) =>
            each.indicator_id === indicator.id &&
            each.region_id === dataset.report.country_region_id &&
            each.status === status,
        )
        .sort((a, b) => a.period_year - b.period_year),
    }))
    .filter(({ observations }) => observations.length > 1);
}

/** Whether an observation has a value for one year, and is the one this site uses. */
export function isMeasured(each: Observation): each is Measured {
  const hasValue = each.value !== null && each.period_year !== null;
  return hasValue && each.period_start_year === null && each.alternative_to_id === null;
}

/** What became of a measure; `neutral` where neither direction is better. */
export type Verdict = "better" | "worse" | "same" | "neutral";

export interface Change {
  first: Measured;
  last: Measured;
  /** Last value less the first, in the indicator's unit. */
  difference: number;
  verdict: Verdict;
}

/** From a series' first to its last value; a rank gets better when it falls. Throws `empty series: <id>`. */
export function changeOf({ indicator, observations }: Series): Change {
  const first = observations[0];
  const last = observations.at(-1);
  if (!first || !last) throw new Error(`empty series: ${indicator.id}`);
  // Decimal fractions do not subtract cleanly: 16.8 less 19.5 is to be −2.7.
  const difference = Number((last.value - first.value).toFixed(6));
  return { first, last, difference, verdict: verdictOf(indicator, difference) };
}

function verdictOf({ direction }: Indicator, difference: number): Verdict {
  if (difference === 0) return "same";
  if (direction === "neutral") return "neutral";
  return difference > 0 === (direction === "higher_is_better") ? "better" : "worse";
}
