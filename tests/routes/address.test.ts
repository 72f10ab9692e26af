import { expect, test } from "vitest";
import { address, builtLanguages, languagePaths } from "../../src/routes/address.ts";
import { languages } from "../../src/text/languages.ts";
import { tiny } from "../fixtures/topics.ts";

test("address(path) stands under the folder the site is published in", () => {
  expect(address("money/", "en", "/")).toBe("/money/");
  expect(address("money/", "en", "/digitising-belgium")).toBe("/digitising-belgium/money/");
  expect(address("", "en", "/digitising-belgium/")).toBe("/digitising-belgium/");
});

test("builtLanguages(report) are those that the site has words for and the dataset is in, the default one first", () => {
  const [first] = languages;
  const built = (...translation_languages: string[]) => builtLanguages({ ...tiny.report, translation_languages });
  expect(built()).toEqual([first]);
  expect(built("no-SE")).toEqual([first]);
  expect(built(...languages)).toEqual([...languages]);
});

test("languagePaths(dataset) gives the default language no part of the address", () => {
  expect(languagePaths(tiny)).toEqual([{ params: { lang: undefined }, props: { language: "en" } }]);
});
