import { expect, test } from "vitest";
import { kindsOf } from "../../../src/model/money/kinds.ts";
import { land, line, silentLine } from "../../fixtures/land.ts";

/** What the first of some lines holds, the others being in the dataset with it: kind, sum and lines with their amounts. */
const kinds = (...lines: ReturnType<typeof line>[]) =>
  kindsOf(
    { ...land, budget_lines: lines },
    lines.filter(({ part_of_id }) => part_of_id === null),
  ).map(({ kind, amount_eur, lines: own }) => [
    kind,
    amount_eur,
    ...own.map((each) => `${each.id} ${each.amount_eur}`),
  ]);

const whole = line("whole", { amount_eur: 100, kind: "several" });
const part = (id: string, amount_eur: number, fields: Parameters<typeof line>[1] = {}) =>
  line(id, { amount_eur, part_of_id: "whole", ...fields });

test("kindsOf(dataset, lines) adds up each kind, the largest first, and takes no line without an amount", () => {
  expect(
    kinds(
      line("a", { amount_eur: 20, kind: "training" }),
      line("b", { amount_eur: 30, kind: "grants" }),
      line("c", { amount_eur: 40, kind: "grants" }),
      line("d", { amount_eur: 5, kind: null }),
      silentLine("e"),
    ),
  ).toEqual([
    ["grants", 70, "c 40", "b 30"],
    ["training", 20, "a 20"],
    ["not_said", 5, "d 5"],
  ]);
});

test("a line of several kinds gives way to its parts, and what they leave is of no stated kind", () => {
  expect(kinds(whole, part("aid", 60, { kind: "vouchers" }), part("own", 40, { kind: "own_share" }))).toEqual([
    ["vouchers", 60, "aid 60"],
    ["own_share", 40, "own 40"],
  ]);
  expect(kinds(whole, part("aid", 60, { kind: "vouchers" }), part("own", 39, { kind: "own_share" }))).toEqual([
    ["vouchers", 60, "aid 60"],
    ["own_share", 39, "own 39"],
    ["not_said", 1, "whole 1"],
  ]);
});

test("a line of one kind keeps it whatever its parts are", () => {
  expect(kinds({ ...whole, kind: "fund_capital" }, part("spent", 10, { kind: "grants" }))).toEqual([
    ["fund_capital", 100, "whole 100"],
  ]);
});

test("parts that come to more than their line do not divide it", () => {
  expect(kinds(whole, part("a", 60, { kind: "grants" }), part("b", 41, { kind: "training" }))).toEqual([
    ["not_said", 100, "whole 100"],
  ]);
});

test("other statements, yearly amounts and money that is no funding are no parts", () => {
  expect(
    kinds(
      whole,
      part("aid", 60, { kind: "vouchers" }),
      part("same-aid", 40, { kind: "vouchers", alternative_to_id: "aid" }),
      part("yearly", 20, { kind: "vouchers", basis: "per_year" }),
      part("worth", 10, { nature: "service_value", kind: null }),
    ),
  ).toEqual([
    ["vouchers", 60, "aid 60"],
    ["not_said", 40, "whole 40"],
  ]);
});

test("a sum of a kind is no more certain than its least certain line", () => {
  const sure = line("sure", { amount_eur: 1, kind: "grants" });
  const qualifier = (...lines: ReturnType<typeof line>[]) => kindsOf(land, lines)[0]?.qualifier;
  expect(qualifier(sure)).toBe("exact");
  expect(qualifier(sure, { ...sure, qualifier: "at_least" })).toBe("at_least");
});
