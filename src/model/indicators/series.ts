import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Difference, differenceBetween } from "./difference.ts";

type Indicator = Rows<"indicators">;
type Observation = Rows<"observations">;

/** An observation that has a value and one year. */
export type Measured = Observation & { value: number; period_year: number };

/** One indicator's values for one area, by year; every value is of the same measure in the same edition. */
export interface Series {
  indicator: Indicator;
  observations: Measured[];
  first: Measured;
  last: Measured;
  /** From the first to the last value. */
  change: Difference;
}

/**
 * The country's series of levels or of ranks: each indicator that has values for two years or more, in the indicators'
 * order, years ascending. Statements without a value, spans of years and alternative statements are no part of a series.
 */
export function countrySeries(dataset: Dataset, status: "level" | "rank"): Series[] {
  const measured = dataset.observations
    .filter(isMeasured)
    .filter((each) => each.region_id === dataset.report.country_region_id && each.status === status);
  return dataset.indicators.flatMap((indicator) => {
    const observations = measured
      .filter(({ indicator_id }) => indicator_id === indicator.id)
      .sort((a, b) => a.period_year - b.period_year);
    const [first, last] = [observations[0], observations.at(-1)];
    const change = differenceBetween(indicator, first, last);
    return first && last && first !== last && change ? [{ indicator, observations, first, last, change }] : [];
  });
}

/** Whether an observation has a value for one year, and is the one this site uses. */
export function isMeasured(each: Observation): each is Measured {
  const hasValue = each.value !== null && each.period_year !== null;
  return hasValue && each.period_start_year === null && each.alternative_to_id === null;
}
