import { expect, test } from "vitest";
import { viewsChart } from "../../src/charts/views.ts";
import { column, drawn, made } from "../fixtures/charts.ts";

test.each(made(viewsChart))("each dot is the score of its row, as in the table: $name", ({ dataset, chart }) => {
  const scoreOf = new Map(dataset.views.map(({ id, score }) => [id, score]));
  const rows = drawn(chart, "dots").groups.flatMap((group) => group.rows);
  for (const { id, points } of rows) expect(points[0].value).toBe(scoreOf.get(id));
  expect(rows.map(({ points }) => points[0].value)).toEqual(column(chart, "score"));
});
