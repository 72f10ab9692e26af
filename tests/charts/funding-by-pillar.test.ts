import { expect, test } from "vitest";
import { fundingByPillar } from "../../src/charts/funding-by-pillar.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { column, country, drawn, made, sum, total } from "../fixtures/charts.ts";

const all = made(fundingByPillar);

test.each(all.filter(({ chart }) => chart.states))(
  "fields and table of each state come to what its scope counts: $name",
  (of) => {
    const scopes = ["ledger", "with_strategies", "public"] as const;
    expect(of.chart.states).toHaveLength(scopes.length);
    for (const [at, state] of (of.chart.states ?? []).entries()) {
      const counted = total(scopeLines(of.dataset, scopes[at] ?? "ledger"));
      expect(sum(column(state, "funding_eur"))).toBe(counted);
      // The shares of the longest bar are those of its amount.
      const longest = Math.max(...column(state, "funding_eur").map(Number));
      const shares = drawn(state, "grid").rows.flatMap(({ cells }) => cells.map(({ share }) => share));
      expect(sum(shares) * longest).toBeCloseTo(counted, 0);
    }
  },
);

test("without a total of the report there is one state, of what the main list states", () => {
  const chart = all.find(({ dataset }) => dataset === country)?.chart;
  expect(chart?.states).toBeUndefined();
  expect(chart && sum(column(chart, "funding_eur"))).toBe(total(scopeLines(country, "with_strategies")));
  expect(chart?.title).toBe("42% of the money that the main list states is for Overall plan");
});
