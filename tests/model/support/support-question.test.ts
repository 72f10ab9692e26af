import { expect, test } from "vitest";
import { readAge, readEuros } from "../../../src/model/support/support-question.ts";

test.each([
  ["25000", 25_000],
  ["25,000", 25_000],
  ["25.000", 25_000],
  ["25 000", 25_000],
  ["€ 1,250,000", 1_250_000],
  ["25’000 EUR", 25_000],
  ["7", 7],
])("readEuros(%j) is %d", (text, value) => {
  expect(readEuros(text)).toBe(value);
});

test.each(["", "0", "-5", "12.5", "1,25", "1,000.000", "25,00", "1e3", "0x10", "ten", "9999999999999"])(
  "readEuros(%j) is no number of whole euros",
  (text) => {
    expect(readEuros(text)).toBeUndefined();
  },
);

test("readAge(text) takes whole years", () => {
  expect([" 3 ", "0", "120", "3.5", "-1", "300", ""].map(readAge)).toEqual([
    3,
    0,
    120,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
