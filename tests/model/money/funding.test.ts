import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type BudgetLine,
  largestFirst,
  otherMoney,
  statedFunding,
  sumOf,
  totalFunding,
  yearlyOf,
} from "../../../src/model/money/funding.ts";

const line = (fields: Partial<BudgetLine> & { id: string }): BudgetLine => ({
  initiative_id: "a",
  cooperation_project_id: null,
  region_ids: ["xx"],
  label: fields.id,
  amount_eur: 10,
  qualifier: "exact",
  missing_reason: null,
  basis: "total",
  nature: "budget",
  kind: "grants",
  period_start_year: 2014,
  period_end_year: 2016,
  period_years: null,
  funding_source_ids: [],
  eu_share_pct: null,
  part_of_id: null,
  alternative_to_id: null,
  counted_in_ids: [],
  as_printed: "EUR",
  source_ids: ["t1"],
  note: null,
  ...fields,
});
const missing = (id: string): BudgetLine =>
  line({ id, amount_eur: null, qualifier: null, basis: null, nature: null, missing_reason: "not_available" });

test("totalFunding(lines) counts an umbrella and not its components", () => {
  const { amount_eur, leftOut } = totalFunding([line({ id: "u", amount_eur: 30 }), line({ id: "c", part_of_id: "u" })]);
  expect(amount_eur).toBe(30);
  expect(leftOut.map(({ reason }) => reason)).toEqual(["part_of"]);
});

test("totalFunding(lines) counts a component whose umbrella is not among the lines", () => {
  expect(totalFunding([line({ id: "c", part_of_id: "u" })]).amount_eur).toBe(10);
});

test("totalFunding(lines) counts components of an umbrella without an amount", () => {
  expect(totalFunding([missing("u"), line({ id: "c", part_of_id: "u" })]).amount_eur).toBe(10);
});

test("totalFunding(lines) leaves out yearly amounts, alternatives, needs and absences, each with its reason", () => {
  const { amount_eur, leftOut } = totalFunding([
    line({ id: "yearly", basis: "per_year" }),
    line({ id: "other", alternative_to_id: "x" }),
    line({ id: "need", nature: "estimated_need" }),
    missing("none"),
  ]);
  expect(amount_eur).toBe(0);
  expect(leftOut.map(({ reason }) => reason)).toEqual(["per_year", "alternative", "estimated_need", "not_available"]);
});

test("totalFunding(lines) counts or leaves out every line, once", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const anyLine = (id: string) =>
    fc
      .record({
        amount_eur: fc.nat(1000),
        basis: fc.constantFrom("total" as const, "per_year" as const),
        part_of_id: fc.constantFrom(null, ...ids.filter((other) => other < id)),
        alternative_to_id: fc.constantFrom(null, ...ids.filter((other) => other < id)),
      })
      .map((fields) => line({ id, ...fields }));
  fc.assert(
    fc.property(fc.tuple(...ids.map(anyLine)), (lines) => {
      const { counted, leftOut, amount_eur } = totalFunding(lines);
      expect([...counted, ...leftOut.map((each) => each.line)].map(({ id }) => id).sort()).toEqual(ids);
      expect(amount_eur).toBe(counted.reduce((sum, each) => sum + (each.amount_eur ?? 0), 0));
    }),
  );
});

test("statedFunding(lines) prefers totals, never multiplies yearly amounts", () => {
  expect(statedFunding([line({ id: "y", basis: "per_year" }), line({ id: "t", amount_eur: 7 })])).toMatchObject({
    status: "total",
    amount_eur: 7,
  });
  expect(statedFunding([line({ id: "y", basis: "per_year" })])).toMatchObject({ status: "per_year", amount_eur: 10 });
  expect(
    statedFunding([line({ id: "y", basis: "per_year" }), line({ id: "z", basis: "per_year", amount_eur: 4 })]),
  ).toMatchObject({ status: "per_year", amount_eur: 14 });
});

test("statedFunding(lines) is at least where a line is, or where another names money without an amount", () => {
  expect(statedFunding([line({ id: "a" })]).qualifier).toBe("exact");
  expect(statedFunding([line({ id: "a" }), line({ id: "b", qualifier: "at_least" })]).qualifier).toBe("at_least");
  expect(statedFunding([line({ id: "a" }), line({ id: "b" }), missing("c")]).qualifier).toBe("at_least");
  expect(statedFunding([line({ id: "a", qualifier: "about" }), missing("b")]).qualifier).toBe("about");
});

test("statedFunding(lines) gives the reason where no amount is stated, and not_stated without a line", () => {
  expect(statedFunding([missing("a")])).toMatchObject({ status: "not_available", amount_eur: null });
  expect(statedFunding([])).toMatchObject({ status: "not_stated", amount_eur: null });
});

test("statedFunding(lines) keeps the qualifier of a single line, whichever it is", () => {
  for (const qualifier of ["exact", "about", "at_least", "up_to", "less_than"] as const) {
    expect(statedFunding([line({ id: "a", qualifier })]).qualifier).toBe(qualifier);
  }
});

test("sumOf(lines) and yearlyOf(total) leave out what has no amount, and what is part of another line", () => {
  expect(sumOf([line({ id: "a", amount_eur: 3 }), missing("b"), line({ id: "c", amount_eur: 4 })])).toBe(7);
  const total = totalFunding([
    line({ id: "y", basis: "per_year" }),
    line({ id: "part", basis: "per_year", part_of_id: "y" }),
    missing("none"),
  ]);
  expect(yearlyOf(total).map(({ id }) => id)).toEqual(["y"]);
});

test("yearlyOf(total) keeps a yearly amount whose umbrella is not among the lines", () => {
  const lines = [line({ id: "part", basis: "per_year", part_of_id: "elsewhere" })];
  expect(yearlyOf(totalFunding(lines))).toEqual(lines);
  expect(statedFunding(lines)).toMatchObject({ status: "per_year", amount_eur: 10 });
});

test("totalFunding(lines) leaves out as a part what a counted amount contains, whatever kind of money it is", () => {
  const { leftOut } = totalFunding([
    line({ id: "mixed", nature: "mixed" }),
    line({ id: "paid", nature: "co_payment", part_of_id: "mixed" }),
    line({ id: "yearly", basis: "per_year", part_of_id: "mixed" }),
    line({ id: "alone", nature: "co_payment" }),
  ]);
  expect(leftOut.map(({ reason }) => reason)).toEqual(["part_of", "part_of", "co_payment"]);
});

test("otherMoney(lines) is money of another kind, without other statements and parts", () => {
  const lines = [
    line({ id: "budget" }),
    line({ id: "placed", nature: "investment", part_of_id: "budget" }),
    line({ id: "need", nature: "estimated_need" }),
    line({ id: "need-again", nature: "estimated_need", alternative_to_id: "need" }),
    missing("none"),
  ];
  expect(otherMoney(lines).map(({ id }) => id)).toEqual(["need"]);
});

test("largestFirst(lines) puts totals before yearly amounts", () => {
  const lines = [
    line({ id: "yearly", basis: "per_year", amount_eur: 99 }),
    line({ id: "small", amount_eur: 1 }),
    line({ id: "large", amount_eur: 5 }),
  ];
  expect(largestFirst(lines).map(({ id }) => id)).toEqual(["large", "small", "yearly"]);
});

test("statedFunding(lines) says how many years it is for where all of its lines say the same", () => {
  const yearly = (id: string, period_years: number | null) =>
    line({ id, basis: "per_year", period_start_year: null, period_end_year: null, period_years });
  expect(statedFunding([yearly("a", 5)]).period_years).toBe(5);
  expect(statedFunding([yearly("a", 5), yearly("b", 5)]).period_years).toBe(5);
  expect(statedFunding([yearly("a", 5), yearly("b", 3)]).period_years).toBeNull();
  expect(statedFunding([yearly("a", 5), yearly("b", null)]).period_years).toBeNull();
});
