import { expect, test } from "vitest";
import { aidCeilingsChart } from "../../src/charts/aid-ceilings.ts";
import { euros } from "../../src/text/amounts.ts";
import { column, drawn, made, words } from "../fixtures/charts.ts";

test.each(made(aidCeilingsChart))(
  "each row says what its rule states, as in the table: $name",
  ({ dataset, chart }) => {
    const { rows } = drawn(chart, "grid");
    const written = rows.map(({ cells }) => cells.flatMap(({ text }) => text || []));
    expect(written).toEqual(column(chart, "ceiling_eur").map((amount) => [euros(Number(amount), words.m, "en")]));
    const stated = dataset.aid_terms.flatMap(({ ceiling_eur }) => ceiling_eur ?? []);
    expect(column(chart, "ceiling_eur").toSorted()).toEqual(stated.toSorted());
  },
);
