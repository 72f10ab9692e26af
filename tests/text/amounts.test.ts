import { expect, test } from "vitest";
import { address } from "../../src/routes/address.ts";
import { amountInWords, euros, years } from "../../src/text/amounts.ts";
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

test("years(from, to) leaves open ends open", () => {
  expect([years(2014, 2022, m), years(2018, 2018, m), years(2015, null, m), years(null, null, m)]).toEqual([
    "2014–2022",
    "2018",
    "from 2015",
    "",
  ]);
});

test("address(path) stands under the folder the site is published in", () => {
  expect(address("budgets/", "en", "/")).toBe("/budgets/");
  expect(address("budgets/", "en", "/digitising-belgium")).toBe("/digitising-belgium/budgets/");
  expect(address("", "en", "/digitising-belgium/")).toBe("/digitising-belgium/");
});
