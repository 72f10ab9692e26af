import { expect, test } from "vitest";
import { fundingByPillar } from "../../src/charts/funding-by-pillar.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { column, drawn, made, sum, total } from "../fixtures/charts.ts";

test.each(made(fundingByPillar))("bars and table of each state come to what its scope counts: $name", (of) => {
  const scopes = ["ledger", "with_strategies", "public"] as const;
  expect(of.chart.states).toHaveLength(scopes.length);
  for (const [at, state] of (of.chart.states ?? []).entries()) {
    const shown = sum(drawn(state, "bars").groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
    expect(shown).toBe(total(scopeLines(of.dataset, scopes[at] ?? "ledger")));
    expect(sum(column(state, "funding_eur"))).toBe(shown);
  }
});
