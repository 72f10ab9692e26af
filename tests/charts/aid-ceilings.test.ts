import { expect, test } from "vitest";
import { aidCeilingsChart } from "../../src/charts/aid-ceilings.ts";
import { column, drawn, made } from "../fixtures/charts.ts";

test.each(made(aidCeilingsChart))("each bar is what its rule states, as in the table: $name", ({ dataset, chart }) => {
  const bars = drawn(chart, "bars").groups.flatMap((group) => group.bars);
  const stated = new Map(dataset.aid_terms.map((term) => [term.id, term.ceiling_eur]));
  for (const { id, value } of bars) expect(value).toBe(stated.get(id));
  expect(bars.map(({ value }) => value)).toEqual(column(chart, "ceiling_eur"));
});
