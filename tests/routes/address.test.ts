import { expect, test } from "vitest";
import { address } from "../../src/routes/address.ts";

test("address(path) stands under the folder the site is published in", () => {
  expect(address("money/", "en", "/")).toBe("/money/");
  expect(address("money/", "en", "/digitising-belgium")).toBe("/digitising-belgium/money/");
  expect(address("", "en", "/digitising-belgium/")).toBe("/digitising-belgium/");
});
