// The repository's own citation is the dataset's, so that version, day and words are changed in one place.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sourceOf } from "../../scripts/source.ts";
import { citationFile } from "../../src/exports/open/citation-file.ts";

test("CITATION.cff is what the dataset and the project say; npm run release writes it", () => {
  const source = sourceOf("data");
  if (!source) throw new Error("the dataset is not sound");
  expect(readFileSync("CITATION.cff", "utf8")).toBe(citationFile(source.context, source.publication));
});
