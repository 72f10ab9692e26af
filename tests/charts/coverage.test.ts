import { expect, test } from "vitest";
import { coverageChart } from "../../src/charts/coverage.ts";
import { coverage } from "../../src/model/terms/coverage.ts";
import { column, drawn, made, sum } from "../fixtures/charts.ts";

test.each(made(coverageChart))("it counts what coverage counts, and its table holds the same money: $name", (of) => {
  const cells = coverage(of.dataset).flat();
  const { rows } = drawn(of.chart, "grid");
  // The chart has a column a region; coverage a row.
  const drawnCounts = coverage(of.dataset).map((_, at) => rows.map((row) => Number(row.cells[at]?.text)));
  expect(drawnCounts.flat()).toEqual(cells.map(({ initiatives, projectCount }) => initiatives.length || projectCount));
  for (const part of ["counted", "outside", "joint"] as const) {
    const expected = cells.flatMap(({ money }) => money[part].map(({ amount_eur }) => amount_eur));
    // Without a total of the report nothing is counted, and the table has no column for it.
    const isShown = part !== "counted" || of.dataset.report.headline_total_id !== null;
    expect(isShown ? sum(column(of.chart, `${part}_eur`)) : 0, part).toBe(sum(expected));
  }
});
