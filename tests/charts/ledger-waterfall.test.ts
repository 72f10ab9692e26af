import { expect, test } from "vitest";
import { ledgerWaterfall } from "../../src/charts/ledger-waterfall.ts";
import { openTotal } from "../../src/model/money/ledger.ts";
import { column, drawn, made, sum, words } from "../fixtures/charts.ts";

const waterfalls = made(ledgerWaterfall).map(({ name, dataset, chart }) => ({
  name,
  chart,
  ledger: openTotal(dataset, dataset.report.headline_total_id ?? ""),
  steps: drawn(chart, "waterfall").steps,
}));

test.each(waterfalls)("it begins at zero, leaves no gap and ends at the printed total: $name", ({ ledger, steps }) => {
  let at = 0;
  for (const { kind, from, to } of steps) {
    if (kind === "sum") expect(to).toBe(at);
    else {
      expect(from).toBe(at);
      at = to;
    }
  }
  expect(at).toBe(ledger.total.amount_eur);
  const lengths = (of: string) => steps.filter(({ kind }) => kind === of).map(({ from, to }) => to - from);
  expect(sum(lengths("rounding")) + sum(lengths("part"))).toBe(ledger.total.amount_eur);
});

test.each(waterfalls)(
  "its table holds every line and all that rounding adds, also where one step is several: $name",
  (of) => {
    const roles = column(of.chart, "role");
    const amounts = (role: string) => column(of.chart, "amount_eur").filter((_, at) => roles[at] === role);
    const { part, rounding, difference } = words.m.charts.waterfall.roles;
    expect(sum(amounts(part))).toBe(of.ledger.exact_eur);
    expect(sum([...amounts(rounding), ...amounts(difference)])).toBe(of.ledger.rounding_eur);
  },
);
