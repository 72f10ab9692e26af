import { expect, test } from "vitest";
import { fundingGroups } from "../../../src/model/money/funding-groups.ts";
import { scopeLines } from "../../../src/model/money/scopes.ts";
import { land } from "../../fixtures/land.ts";

const shown = (scope: Parameters<typeof scopeLines>[1]) =>
  fundingGroups(land, scopeLines(land, scope)).map(({ pillarIds, regions }) => [
    pillarIds.join("+"),
    ...regions.map(({ regionIds, lines, stating, unstated, reasons }) =>
      [regionIds.join("+"), ...lines.map(({ id }) => id), `${stating} of ${stating + unstated}`, ...reasons].join(" "),
    ),
  ]);

test("fundingGroups(dataset, lines) sets joint pillars and joint regions after their first, and says who is silent", () => {
  expect(shown("ledger")).toEqual([
    ["2+5", "xx2 0 of 1 not_available"],
    ["5", "xx1 school-money 1 of 1", "xx1+xx2 campus-money 1 of 1"],
  ]);
});

test("fundingGroups(dataset, lines) has strategies only where a line is of one", () => {
  expect(shown("with_strategies")[0]).toEqual(["plans", "xx plan-money 1 of 1"]);
});
