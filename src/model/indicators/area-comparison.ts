import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Difference, differenceBetween } from "./difference.ts";
import { isMeasured, type Measured } from "./series.ts";

/** The country's value of an indicator beside that of an area it is compared with, for the same year. */
export interface Comparison {
  indicator: Rows<"indicators">;
  own: Measured;
  other: Measured;
  /** From the other area's value to the country's. */
  difference: Difference;
}

/** Every pair of values that can be compared: indicators in their order, areas of comparison in theirs. */
export function comparisons(dataset: Dataset): Comparison[] {
  const measured = dataset.observations.filter(isMeasured);
  const areas = dataset.regions.filter(({ level }) => level === "comparator");
  return dataset.indicators.flatMap((indicator) => {
    const values = measured.filter((each) => each.indicator_id === indicator.id);
    const country = values.filter(({ region_id }) => region_id === dataset.report.country_region_id);
    return areas
      .flatMap(({ id }) => values.filter(({ region_id }) => region_id === id))
      .flatMap((other) =>
        country
          .filter(({ period_year }) => period_year === other.period_year)
          .flatMap((own) => {
            const difference = differenceBetween(indicator, other, own);
            return difference ? [{ indicator, own, other, difference }] : [];
          }),
      );
  });
}

/** How far the country is ahead of the other area, as a share of the other's value; negative where it is behind. */
export function lead({ other, difference: { value, verdict } }: Comparison): number {
  return ((verdict === "worse" ? -1 : 1) * Math.abs(value)) / other.value;
}
