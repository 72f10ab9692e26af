import { expect, test } from "vitest";
import { plainNumber, signedNumber } from "../../src/text/numbers.ts";

test("plainNumber keeps every digit that the report prints, and writes a true minus", () => {
  expect([151_562, 0.0905, -2.7, 0].map((value) => plainNumber(value, "en"))).toEqual([
    "151,562",
    "0.0905",
    "−2.7",
    "0",
  ]);
});

test("signedNumber says which way, and nothing of nought", () => {
  expect([12_510, -0.5, 0].map((value) => signedNumber(value, "en"))).toEqual(["+12,510", "−0.5", "0"]);
});
