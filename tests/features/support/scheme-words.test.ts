import { expect, test } from "vitest";
import { ceilingsText, ratesText } from "../../../src/features/support/scheme-words.ts";
import { schemeTerms } from "../../../src/model/support/scheme-terms.ts";
import { messages } from "../../../src/text/messages.ts";
import { ceiling, rule, share } from "../../fixtures/support.ts";

const words = { m: messages("en"), language: "en" as const };
const said = (...rules: Parameters<typeof rule>[0][]) => {
  const terms = schemeTerms({ rules: rules.map(rule) });
  return [ratesText(terms, words), ceilingsText(terms, words)];
};

test("the terms of a scheme in one line are one figure or from the least to the most, with what a ceiling holds for", () => {
  expect(said({ ...share(75), intensity_qualifier: "up_to", ceilings: [ceiling(10_000)] })).toEqual([
    "up to 75%",
    "€10,000 a year",
  ]);
  expect(said({ ...share(40), ceilings: [ceiling(10_000)] }, { ...share(100), ceilings: [ceiling(60_000)] })).toEqual([
    "40% to 100%",
    "€10,000 to €60,000 a year",
  ]);
  expect(said({})).toEqual([undefined, undefined]);
});
