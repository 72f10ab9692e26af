import { expect, test } from "vitest";
import { instrumentsByRegion } from "../../src/charts/instruments-by-region.ts";
import { drawn, made } from "../fixtures/charts.ts";

test.each(made(instrumentsByRegion))(
  "it draws the counts of its table, what is used once in one row: $name",
  ({ chart }) => {
    const rows = drawn(chart, "grid").rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => Number(text))]);
    const common = chart.table.rows.map(({ cells }) => cells).filter((cells) => Number(cells.at(-1)) > 1);
    expect(rows.slice(0, common.length)).toEqual(common.map((cells) => cells.slice(0, -1)));
    expect(rows.length).toBe(common.length + Number(common.length < chart.table.rows.length));
  },
);
