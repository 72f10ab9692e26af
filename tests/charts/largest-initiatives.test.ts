import { expect, test } from "vitest";
import { fundingPerInitiative } from "../../src/charts/funding-per-initiative.ts";
import { largestInitiatives } from "../../src/charts/largest-initiatives.ts";
import { headlineLines, sharesBy } from "../../src/model/money/shares.ts";
import { column, country, made, words } from "../fixtures/charts.ts";

const all = made(largestInitiatives);

test.each(all.filter(({ chart }) => chart.states))(
  "the ten largest counted, then all with what they state: $name",
  (of) => {
    const [ten, every] = of.chart.states ?? [];
    const shares = sharesBy(headlineLines(of.dataset), (line) => line.initiative_id ?? "");
    expect(ten && column(ten, "funding_eur")).toEqual(shares.slice(0, 10).map(({ amount_eur }) => amount_eur));
    expect(every?.table).toEqual(fundingPerInitiative(of.dataset, words)?.table);
  },
);

test("without a total of the report there is what every initiative states alone", () => {
  expect(all.find(({ dataset }) => dataset === country)?.chart.id).toBe("funding-per-initiative");
});
