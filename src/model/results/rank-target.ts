import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Difference, differenceBetween } from "../indicators/difference.ts";
import { isMeasured, type Measured } from "../indicators/series.ts";
import { unitOf } from "../terms/unit-of.ts";

type Result = Rows<"results">;

/** A rank that was aimed at, beside those that the report says were held. */
export interface RankTarget {
  target: Result;
  indicator: Rows<"indicators">;
  /** The ranks held, earliest first. */
  held: Measured[];
  latest: Measured;
  /** From the rank before the latest to it; undefined where the report states one only. */
  change: Difference | undefined;
  /** Whether the latest is the one aimed at or better. */
  isMet: boolean;
}

/**
 * What was reached of a target that is a rank: the observed ranks of the indicator that it names, for the area of the
 * target or, where it has none, the country. Undefined where it is no rank, names no indicator, or none was observed.
 */
export function rankTarget(dataset: Dataset, target: Result): RankTarget | undefined {
  if (target.kind !== "target" || unitOf(dataset, target).kind !== "rank") return undefined;
  const indicator = dataset.indicators.find(({ id }) => id === target.indicator_id);
  const area = target.region_id ?? dataset.report.country_region_id;
  const held = dataset.observations
    .filter(isMeasured)
    .filter((each) => each.indicator_id === indicator?.id && each.region_id === area && each.status === "rank")
    .sort((a, b) => a.period_year - b.period_year);
  const latest = held.at(-1);
  if (!indicator || !latest) return undefined;
  const change = differenceBetween(indicator, held.at(-2), latest);
  // The smaller the number of a rank, the better.
  return { target, indicator, held, latest, change, isMet: latest.value <= target.value };
}
