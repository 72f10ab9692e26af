import { expect, test } from "vitest";
import { glossaryLetters } from "../../../src/model/terms/glossary-letters.ts";
import { term } from "../../fixtures/topics.ts";

test("glossaryLetters(terms, language) ignores accents, and keeps figures apart", () => {
  const letters = glossaryLetters([term("école"), term("Email"), term("3D"), term("dei")], "en");
  expect(letters.map(({ letter, terms }) => `${letter} ${terms.map((each) => each.term)}`)).toEqual([
    "# 3D",
    "D dei",
    "E école,Email",
  ]);
});
