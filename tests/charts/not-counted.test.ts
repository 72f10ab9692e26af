import { expect, test } from "vitest";
import { notCountedChart } from "../../src/charts/not-counted.ts";
import { openHeadline } from "../../src/model/money/ledger.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { drawn, made, sum, total } from "../fixtures/charts.ts";

test.each(made(notCountedChart))(
  "what it draws for a whole period and the ledger are all that is stated: $name",
  (of) => {
    const [stated] = drawn(of.chart, "ranking").groups;
    const outside = sum(stated?.items.map(({ value }) => value) ?? []);
    const ledger = openHeadline(of.dataset);
    expect((ledger?.exact_eur ?? 0) + outside).toBe(total(scopeLines(of.dataset, "with_strategies")));
  },
);
