import { expect, test } from "vitest";
import { comparisonChart } from "../../src/charts/comparison.ts";
import { drawn, made } from "../fixtures/charts.ts";

test.each(made(comparisonChart))(
  "the country's value is filled, and the one of its row: $name",
  ({ dataset, chart }) => {
    const observed = new Map(dataset.observations.map(({ id, value }) => [id, value]));
    for (const { id, points } of drawn(chart, "dots").groups.flatMap((group) => group.rows))
      expect(points.find(({ isHollow }) => !isHollow)?.value).toBe(observed.get(id));
  },
);
