import { expect, test } from "vitest";
import {
  amountInWords,
  amountOrReason,
  euros,
  period,
  roundedAmount,
  signedEuros,
  tenthOfMillion,
  typedAmount,
  years,
} from "../../src/text/amounts.ts";
import { messages } from "../../src/text/messages.ts";

const m = messages("en");

test.each([
  [162_000_000, "€162 m"],
  [1_177_000, "€1.177 m"],
  [6_390_856, "€6,390,856"],
  [87_000, "€87,000"],
  [0, "€0"],
  [-40_500, "−€40,500"],
])("euros(%i) never rounds: %s", (amount, text) => {
  expect(euros(amount, m, "en")).toBe(text);
});

test("amountInWords(amount) says qualifier and basis", () => {
  expect(amountInWords({ amount_eur: 50_000_000, qualifier: "about", basis: "per_year" }, m, "en")).toBe(
    "about €50 m per year",
  );
  expect(amountInWords({ amount_eur: 3_000_000, qualifier: "exact", basis: "total" }, m, "en")).toBe("€3 m");
});

test.each([
  [182_243_500, "exact", 182_200_000],
  [25_950_000, "exact", 26_000_000],
  [25_950_000, "at_least", 25_900_000],
  [999_999, "exact", 999_999],
] as const)(
  "tenthOfMillion(%i, %s) is %i: no lower bound rises, and no small amount changes",
  (amount_eur, qualifier, rounded) => {
    expect(tenthOfMillion({ amount_eur, qualifier })).toEqual({ amount_eur: rounded, qualifier });
  },
);

test.each([
  [162_000_000, "at_least", "at least €162.0 m"],
  [364_930_000, "at_least", "at least €364.9 m"],
  [82_477_000, "exact", "€82.5 m"],
  [600_000, "about", "about €0.6 m"],
  [99_999, "exact", "€99,999"],
] as const)("roundedAmount(%i, %s) is %s", (amount_eur, qualifier, text) => {
  expect(roundedAmount({ amount_eur, qualifier, basis: "total" }, m, "en")).toBe(text);
});

test("signedEuros(amount) says which way", () => {
  expect([43_500, -1_000_000, 0].map((amount) => signedEuros(amount, m, "en"))).toEqual(["+€43,500", "−€1 m", "€0"]);
});

test("amountOrReason(stated, reason) says the amount with what belongs to it, or why there is none", () => {
  const none = { amount_eur: null, qualifier: null, basis: null };
  const some = { amount_eur: 5, qualifier: "at_least" as const, basis: "per_year" as const };
  expect(amountOrReason(some, "not stated", m, "en")).toBe("at least €5 per year");
  expect(amountOrReason(none, "not stated", m, "en")).toBe("not stated");
  expect([typedAmount(some), typedAmount(none)]).toEqual([some, undefined]);
});

test("years(from, to) leaves open ends open", () => {
  expect([years(2014, 2022, m), years(2018, 2018, m), years(2015, null, m), years(null, null, m)]).toEqual([
    "2014–2022",
    "2018",
    "from 2015",
    "",
  ]);
});

test("period(amount) says its years, or how many the report counts without dating them", () => {
  const said = (period_start_year: number | null, period_end_year: number | null, period_years: number | null = null) =>
    period({ period_start_year, period_end_year, period_years }, m);
  expect([said(2014, 2022), said(null, 2030), said(null, null)]).toEqual(["2014–2022", "until 2030", ""]);
  expect([said(null, null, 5), said(2018, null, 3), said(null, null, 1), said(null, null, 12)]).toEqual([
    "over five years",
    "over three years from 2018",
    "over one year",
    "over 12 years",
  ]);
});
