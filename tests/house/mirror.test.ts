// Who looks for the tests of a file finds them under its own name, and the other way round.
import { existsSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

// Of the site as built, of this country's rows, of the house itself, and what tests are made of.
const elsewhere = /^(e2e|belgium|house|fixtures)\//;

/** Where a test's subject may stand: a module of the source, its component or layout, or a script. */
const subjectsOf = (stem: string) => [`src/${stem}.ts`, `src/${stem}.astro`, `src/${stem}.layout.ts`, `${stem}.ts`];

const tests = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".test.ts") && !elsewhere.test(file))
  .map((file) => file.replace(/\.test\.ts$/, ""));

const strays = (stems: readonly string[]) => stems.filter((stem) => !subjectsOf(stem).some((file) => existsSync(file)));

test("every test is named like the file it tests, folder by folder", () => {
  expect(tests.length).toBeGreaterThan(100);
  expect(strays(tests)).toEqual([]);
});

test("a test without such a file is found", () => {
  expect(strays(["model/money/nothing-of-the-kind"])).toEqual(["model/money/nothing-of-the-kind"]);
});
