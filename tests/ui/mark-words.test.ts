import { expect, test } from "vitest";
import { rangesOf } from "../../src/ui/mark-words.ts";

test("rangesOf(text, words) marks what search finds, accents and all, and nothing inside a word", () => {
  expect(rangesOf("École and formation", ["ecole", "formation"])).toEqual([
    [0, 5],
    [10, 19],
  ]);
  expect(rangesOf("Information, digital", ["formation", "it"])).toEqual([]);
  expect(rangesOf("schools", ["school", "schools"])).toEqual([[0, 7]]);
});
