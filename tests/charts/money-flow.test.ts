import { expect, test } from "vitest";
import { moneyFlow } from "../../src/charts/money-flow.ts";
import { headlineLines } from "../../src/model/money/shares.ts";
import { drawn, made, sum, total } from "../fixtures/charts.ts";

test.each(made(moneyFlow))(
  "ways, nodes and narrow bars each come to the ledger's lines: $name",
  ({ dataset, chart }) => {
    const { ways, groups, columns } = drawn(chart, "flow");
    const whole = total(headlineLines(dataset));
    expect(sum(ways.map(({ value }) => value))).toBe(whole);
    expect(sum(groups.flatMap(({ bars }) => bars.map(({ value }) => value)))).toBe(whole);
    for (const [at, { nodes }] of columns.entries())
      for (const way of ways) expect(nodes.map(({ id }) => id)).toContain(way.nodes[at]);
  },
);
