import { expect, test } from "vitest";
import { indicatorSeries } from "../../src/charts/indicator-series.ts";
import { column, drawn, made } from "../fixtures/charts.ts";

test.each(made(indicatorSeries))("each level stands over its year, as in the table: $name", ({ dataset, chart }) => {
  const { panels } = drawn(chart, "panels");
  const years = column(chart, "year");
  expect(panels.flatMap(({ points }) => points.map(({ year, value }) => [year, value]))).toEqual(
    column(chart, "value").map((value, at) => [years[at], value]),
  );
  const series = new Map(panels.map((panel) => [panel.id, panel]));
  for (const { indicator_id, period_year, value, status, region_id } of dataset.observations) {
    const panel = series.get(indicator_id);
    if (!panel || value === null || status !== "level" || region_id !== dataset.report.country_region_id) continue;
    expect(panel.points.find(({ year }) => year === period_year)?.value).toBe(value);
  }
});
