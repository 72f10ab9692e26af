import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { isMeasured, type Measured } from "./series.ts";

/** The country's value of an indicator beside that of an area it is compared with, for the same year. */
export interface Comparison {
  indicator: Rows<"indicators">;
  own: Measured;
  other: Measured;
}

/** Every pair of values that can be compared: indicators in their order, areas of comparison in theirs. */
export function comparisons(dataset: Dataset): Comparison[] {
  const measured = dataset.observations.filter(isMeasured);
  const areas = dataset.regions.filter(({ level }) => level === "comparator");
  return dataset.indicators.flatMap((indicator) => {
    const values = measured.filter((each) => each.indicator_id === indicator.id);
    return areas.flatMap(({ id }) =>
      values
        .filter((other) => other.region_id === id)
        .flatMap((other) =>
          values
            .filter(
              (own) =>
                own.region_id === dataset.report.country_region_id &&
                own.period_year === other.period_year &&
                own.status === other.status,
            )
            .map((own) => ({ indicator, own, other })),
        ),
    );
  });
}

/** How far the country is ahead of the other area, in the indicator's unit; negative where it is behind. */
export function lead({ indicator, own, other }: Comparison): number {
  const difference = Number((own.value - other.value).toFixed(6));
  return indicator.direction === "lower_is_better" ? -difference : difference;
}
