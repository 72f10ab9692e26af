import { expect, test } from "vitest";
import { percent, plainNumber, signedNumber, withUnit } from "../../src/text/numbers.ts";

test.each([
  [151_562, "151,562"],
  [0.0004, "0.0004"],
  [-2.7, "−2.7"],
  [0.1 + 0.2, "0.3"],
])("plainNumber(%d) keeps every digit and has a true minus: %s", (value, text) => {
  expect(plainNumber(value, "en")).toBe(text);
});

test("plainNumber(value, language) writes as the language does, whatever was written before", () => {
  expect([plainNumber(1234.5, "en"), plainNumber(1234.5, "de" as "en")]).toEqual(["1,234.5", "1.234,5"]);
});

test("signedNumber(value) has a sign unless it is nothing", () => {
  expect([3, -0.5, 0].map((value) => signedNumber(value, "en"))).toEqual(["+3", "−0.5", "0"]);
});

test("percent(value) takes 100 as the whole", () => {
  expect([65, 12.5, 0.07].map((value) => percent(value, "en"))).toEqual(["65%", "12.5%", "0.07%"]);
});

test("withUnit joins a share to its sign and a count to its name", () => {
  expect(withUnit(0.09, "% of GDP", "en")).toBe("0.09% of GDP");
  expect(withUnit(151_562, "vouchers", "en")).toBe("151,562 vouchers");
});
