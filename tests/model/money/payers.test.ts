import { expect, test } from "vitest";
import type { BudgetLine } from "../../../src/model/money/funding.ts";
import { moneyTree } from "../../../src/model/money/money-tree.ts";
import { paidParts } from "../../../src/model/money/payers.ts";
import { line } from "../../fixtures/land.ts";

const whole = line("whole", { amount_eur: 10 });
const part = (id: string, amount_eur: number, ...funding_source_ids: string[]) =>
  line(id, { amount_eur, funding_source_ids, part_of_id: "whole" });
const paid = (...lines: BudgetLine[]) =>
  paidParts(moneyTree(lines, lines))?.map(({ funding_source_ids, amount_eur }) => [
    funding_source_ids.join("+"),
    amount_eur,
  ]);

test("paidParts(branches) adds up what each payer gave, in the order of the parts", () => {
  expect(paid(whole, part("a", 5, "region"), part("b", 3, "firms"), part("c", 2, "region"))).toEqual([
    ["region", 7],
    ["firms", 3],
  ]);
});

test("paidParts(branches) is undefined where parts do not add up, name no payer, or name one alone", () => {
  expect(paid(whole, part("a", 5, "region"), part("b", 3, "firms"))).toBeUndefined();
  expect(paid(whole, part("a", 7, "region"), part("b", 3))).toBeUndefined();
  expect(paid(whole, part("a", 7, "region"), part("b", 3, "region"))).toBeUndefined();
  expect(paid(whole, line("second", { amount_eur: 4 }))).toBeUndefined();
});
