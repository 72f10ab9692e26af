import { expect, test } from "vitest";
import { ledgerWaterfall } from "../../src/charts/ledger-waterfall.ts";
import { openTotal } from "../../src/model/money/ledger.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { drawn, made, sum, total } from "../fixtures/charts.ts";

const waterfalls = made(ledgerWaterfall).map(({ name, dataset, chart }) => ({
  name,
  dataset,
  ledger: openTotal(dataset, dataset.report.headline_total_id ?? ""),
  steps: drawn(chart, "waterfall").steps,
}));

test.each(waterfalls)("it begins at zero, leaves no gap and ends at the printed total: $name", ({ ledger, steps }) => {
  const inside = steps.filter(({ kind }) => kind !== "outside");
  let at = 0;
  for (const { kind, from, to } of inside) {
    if (kind === "sum") expect(to).toBe(at);
    else {
      expect(from).toBe(at);
      at = to;
    }
  }
  expect(at).toBe(ledger.total.amount_eur);
  const lengths = (of: string) => inside.filter(({ kind }) => kind === of).map(({ from, to }) => to - from);
  expect(sum(lengths("rounding"))).toBe(ledger.rounding_eur);
  expect(sum(lengths("part"))).toBe(ledger.exact_eur);
});

test.each(waterfalls)("what stays outside and the ledger are all, strategies included: $name", (of) => {
  const outside = of.steps.filter(({ kind }) => kind === "outside");
  expect(total(scopeLines(of.dataset, "with_strategies"))).toBe(of.ledger.exact_eur + sum(outside.map(({ to }) => to)));
});
