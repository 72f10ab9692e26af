import { expect, test } from "vitest";
import { instrumentsByRegion } from "../../src/charts/instruments-by-region.ts";
import { drawn, made } from "../fixtures/charts.ts";

test.each(made(instrumentsByRegion))("it draws the counts of its table: $name", ({ chart }) => {
  const counts = drawn(chart, "spots").rows.map(({ label, spots, total }) => [
    label,
    ...spots.map(({ count }) => count),
    Number(total),
  ]);
  expect(counts).toEqual(chart.table.rows.map(({ cells }) => cells));
});
