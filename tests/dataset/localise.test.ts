import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { localise } from "../../src/dataset/localise.ts";
import { frenchFiles, tinyFiles } from "../fixtures/tiny.ts";

const { dataset } = loadDataset(frenchFiles());
if (!dataset) throw new Error("the French dataset is not sound");
const french = localise(dataset, "fr");

test("localise(dataset, language) replaces what is translated, and nothing else", () => {
  const [school] = french.initiatives;
  expect(school).toMatchObject({ id: "school", name: "school", summary: "What school does. fr", objective: null });
  expect(french.budget_lines[0]).toMatchObject({ label: "Money for school-total fr", amount_eur: 62_700_000 });
  expect(french.endnotes).toBe(dataset.endnotes);
  expect(french.discrepancies[0]).toMatchObject({ why: "It is exact. fr", statement_a_as_printed: "EUR 2 million" });
});

test("localise(dataset, language) speaks of report, tables and columns in the language too", () => {
  expect(french.report).toMatchObject({ country: "Xanadu fr", purposes: ["See what becomes of it fr"], pages: 3 });
  expect(french.report.title).toBe(dataset.report.title);
  expect(french.dictionary.initiatives.title).toBe("Initiatives fr");
  // What the schema leaves room for is said in the language as well.
  expect(french.dictionary.initiatives.columns["status"]).toEqual({
    title: "Status in 2019 fr",
    description: "Where it stood in spring 2019 fr, as the report describes it. fr",
  });
});

test("localise(dataset, language) leaves the dataset itself untouched, and hands it out for any other language", () => {
  expect(dataset.initiatives[0]?.summary).toBe("What school does.");
  expect(localise(dataset, "en")).toBe(dataset);
  const draft = loadDataset(tinyFiles()).dataset;
  expect(draft && localise(draft, "fr")).toBe(draft);
});
