import { expect, test } from "vitest";
import { address } from "../../src/routes/address.ts";

test("address(path) stands under the folder the site is published in", () => {
  expect(address("budgets/", "en", "/")).toBe("/budgets/");
  expect(address("budgets/", "en", "/digitising-belgium")).toBe("/digitising-belgium/budgets/");
  expect(address("", "en", "/digitising-belgium/")).toBe("/digitising-belgium/");
});
