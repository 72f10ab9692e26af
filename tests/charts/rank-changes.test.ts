import { expect, test } from "vitest";
import { rankChanges } from "../../src/charts/rank-changes.ts";
import { column, drawn, made } from "../fixtures/charts.ts";

test.each(made(rankChanges))(
  "the first rank stands to the right, and the ranks are those of the table: $name",
  (of) => {
    for (const { scale } of drawn(of.chart, "dots").groups) expect(scale.right).toBeLessThan(scale.left);
    const rows = drawn(of.chart, "dots").groups.flatMap((group) => group.rows);
    expect(rows.map(({ points }) => points[0].value)).toEqual(column(of.chart, "first_rank"));
    expect(rows.map(({ points }) => points[1]?.value)).toEqual(column(of.chart, "last_rank"));
  },
);
