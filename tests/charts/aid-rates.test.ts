import { expect, test } from "vitest";
import { aidRatesChart } from "../../src/charts/aid-rates.ts";
import { column, drawn, made } from "../fixtures/charts.ts";

test.each(made(aidRatesChart))("each bar is what its rule states, as in the table: $name", ({ dataset, chart }) => {
  const bars = drawn(chart, "bars").groups.flatMap((group) => group.bars);
  const stated = new Map(dataset.aid_terms.map((term) => [term.id, term.intensity_pct]));
  for (const { id, value } of bars) expect(value).toBe(stated.get(id));
  expect(bars.map(({ value }) => value)).toEqual(column(chart, "rate_pct"));
});
