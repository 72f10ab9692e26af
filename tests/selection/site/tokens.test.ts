import { expect, test } from "vitest";
import { amountsIn, tokensOf } from "../../../src/selection/site/tokens.ts";

test("tokensOf(text) keeps compounds whole and in parts, without accents and plurals", () => {
  expect(tokensOf("SME e-wallet")).toEqual(["sme", "ewallet", "e", "wallet"]);
  expect(tokensOf("W.IN.G, R&D")).toEqual(["wing", "w", "in", "g", "rd", "r", "d"]);
  expect(tokensOf("Chèques-entreprises")).toEqual(["chequeentreprise", "cheque", "entreprise"]);
  expect(tokensOf("business lens")).toEqual(["business", "len"]);
});

test("tokensOf(text) writes figures in one way, and in both where three digits may be thousands or a fraction", () => {
  expect(tokensOf("151 562")).toEqual(["151562", "151.562"].slice(0, 1));
  expect(tokensOf("151,562")).toEqual(["151562", "151.562"]);
  expect(tokensOf("11,6")).toEqual(["11.6"]);
  expect(tokensOf("1,234,567")).toEqual(["1234567"]);
});

test.each([
  ["€11.6 m", ["eur11600000"]],
  ["eur 11,6 million", ["eur11600000"]],
  ["11.6m", ["eur11600000"]],
  ["2.5 mio", ["eur2500000"]],
  ["1 miljard euro", ["eur1000000000"]],
  ["€500,000", ["eur500000"]],
  ["eur 87,000", ["eur87000"]],
  ["2018", []],
  ["12 measures", []],
])("amountsIn(%s)", (text, expected) => {
  expect(amountsIn(text)).toEqual(expected);
});
