import { expect, test } from "vitest";
import { openTotal } from "../../src/model/money/ledger.ts";
import { printedInWords, restInWords } from "../../src/text/ledger.ts";
import { messages } from "../../src/text/messages.ts";
import { tiny } from "../fixtures/topics.ts";

const words = { m: messages("en"), language: "en" as const };
const printed = (amount_eur: number) =>
  openTotal({ ...tiny, printed_totals: tiny.printed_totals.map((total) => ({ ...total, amount_eur })) }, "whole");

test("what sets a total apart from its lines is rounding where it comes out, and a difference where it does not", () => {
  expect(restInWords(printed(63_000_000), words)).toBe("rounding +€300,000");
  expect(restInWords(printed(60_000_000), words)).toBe("difference −€2.7 m");
});

test("the printed total stands beside what its lines come to, where they are not the same", () => {
  expect(printedInWords(printed(63_000_000), words)).toBe(
    "The report prints €63 m: it adds up rounded figures, which makes €300,000 more than its lines.",
  );
  expect(printedInWords(printed(60_000_000), words)).toBe(
    "The report prints €60 m, which differs from what its lines come to: −€2.7 m.",
  );
  expect(printedInWords(printed(62_700_000), words)).toBeUndefined();
});
