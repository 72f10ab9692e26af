import { expect, test } from "vitest";
import { fundingByPillar } from "../../src/charts/funding-by-pillar.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { column, country, drawn, made, sum, total } from "../fixtures/charts.ts";

const all = made(fundingByPillar);

test.each(all.filter(({ chart }) => chart.states))(
  "bars and table of each state come to what its scope counts: $name",
  (of) => {
    const scopes = ["ledger", "with_strategies", "public"] as const;
    expect(of.chart.states).toHaveLength(scopes.length);
    for (const [at, state] of (of.chart.states ?? []).entries()) {
      const shown = sum(drawn(state, "bars").groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
      expect(shown).toBe(total(scopeLines(of.dataset, scopes[at] ?? "ledger")));
      expect(sum(column(state, "funding_eur"))).toBe(shown);
    }
  },
);

test("without a total of the report there is one state, of what the main list states", () => {
  const chart = all.find(({ dataset }) => dataset === country)?.chart;
  expect(chart?.states).toBeUndefined();
  expect(chart && sum(column(chart, "funding_eur"))).toBe(total(scopeLines(country, "with_strategies")));
  expect(chart?.title).toBe("42% of the money that the main list states is for Overall plan");
});
