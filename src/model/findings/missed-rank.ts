import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { isMeasured, type Measured } from "../indicators/series.ts";
import { unitOf } from "../terms/unit-of.ts";

/** A target on an indicator's rank that the country's latest rank misses. */
export interface MissedRank {
  target: Rows<"results">;
  indicator: Rows<"indicators">;
  /** The ranks observed, by year; the last is the one that misses. */
  observations: Measured[];
  last: Measured;
  /** By how many ranks it misses. */
  behind: number;
}

/**
 * The target on a rank that the latest observation of its indicator misses by the most, in file order where several do;
 * null where none is missed. Other statements of a target are none of their own.
 */
export function missedRank(dataset: Dataset): MissedRank | null {
  const aimed = dataset.results.filter(
    (result) =>
      result.kind === "target" && result.alternative_to_id === null && unitOf(dataset, result).kind === "rank",
  );
  const missed = aimed.flatMap((target): MissedRank[] => {
    const indicator = dataset.indicators.find(({ id }) => id === target.indicator_id);
    const observations = dataset.observations
      .filter(isMeasured)
      .filter(
        ({ indicator_id, region_id, status }) =>
          indicator_id === indicator?.id && region_id === dataset.report.country_region_id && status === "rank",
      )
      .sort((a, b) => a.period_year - b.period_year);
    const last = observations.at(-1);
    if (!indicator || !last) return [];
    // The smaller the number of a rank, the better.
    const behind = last.value - target.value;
    return behind > 0 ? [{ target, indicator, observations, last, behind }] : [];
  });
  return missed.toSorted((a, b) => b.behind - a.behind)[0] ?? null;
}
