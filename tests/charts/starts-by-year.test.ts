import { expect, test } from "vitest";
import { startsByYear } from "../../src/charts/starts-by-year.ts";
import { drawn, made } from "../fixtures/charts.ts";

test.each(made(startsByYear))("every start stands once: $name", ({ chart }) => {
  expect(drawn(chart, "units").rows.flatMap(({ cells }) => cells.flat())).toHaveLength(chart.table.rows.length);
  expect(chart.table.rows.length).toBeGreaterThan(0);
});
