import { expect, test } from "vitest";
import { moneyOverTime } from "../../src/charts/money-over-time.ts";
import { drawn, made } from "../fixtures/charts.ts";

test.each(made(moneyOverTime))("every amount stands once, on its years or among those without: $name", ({ chart }) => {
  const { items, silences } = drawn(chart, "spans");
  const listed = silences.flatMap((each) => each.items);
  expect(items.length + listed.length).toBe(chart.table.rows.length);
  expect(chart.table.rows.length).toBeGreaterThan(0);
});
