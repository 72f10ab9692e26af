import { expect, test } from "vitest";
import { type Dataset, loadDataset } from "../../src/dataset/dataset.ts";
import { quotations } from "../../src/exports/quotation.ts";
import { messages } from "../../src/text/messages.ts";
import { centresLand } from "../fixtures/land.ts";
import { tinyFiles, withCell } from "../fixtures/tiny.ts";

const words = { m: messages("en"), language: "en" as const, url: "https://example.org/school/" };
const tail = "The report describes spring 2019. Digitising Xanadu, data version 1.0.0: https://example.org/school/";
const location = "Table 8 of “Country report Xanadu”, Publisher, July 2019";

function checked(files: Record<string, string>): Dataset {
  const { dataset, problems } = loadDataset(files);
  if (!dataset) throw new Error(JSON.stringify(problems));
  return dataset;
}
/** The sentences of one initiative, with cells of its lines changed after the check: no other promise is at stake. */
function quote(id: string, change: Partial<Dataset["budget_lines"][number]> = {}, dataset = checked(tinyFiles())) {
  const initiative = dataset.initiatives.find((each) => each.id === id);
  if (!initiative) throw new Error(`no initiative: ${id}`);
  const budget_lines = dataset.budget_lines
    .filter((line) => line.id !== "school-2014")
    .map((line) => (line.initiative_id === id ? { ...line, ...change } : line));
  return quotations({ ...dataset, budget_lines }, initiative, words).map(({ text }) => text);
}

test("a sentence carries amount, period, kind of money, location, time and address", () => {
  expect(quote("school")).toEqual([
    `For “school” the report states €62.7 million, 2014–2022 (budget; ${location}). ${tail}`,
  ]);
});

test("what a page shows of a sentence lacks the evidence alone", () => {
  const dataset = checked(tinyFiles());
  const [school] = dataset.initiatives;
  if (!school) throw new Error("no initiative");
  expect(quotations(dataset, school, words)[0]?.short).toMatch(/^For “school” the report states €[^()]+\.$/);
});

test.each([
  ["exact", "€62.7 million"],
  ["about", "about €62.7 million"],
  ["at_least", "at least €62.7 million"],
  ["up_to", "up to €62.7 million"],
  ["less_than", "less than €62.7 million"],
] as const)("the qualifier %s is said", (qualifier, amount) => {
  expect(quote("school", { qualifier })[0]).toContain(`the report states ${amount}, 2014–2022`);
});

test("a yearly amount is said to be one", () => {
  expect(quote("school", { basis: "per_year" })[0]).toContain("states €62.7 million per year, 2014–2022");
});

test.each([
  ["award", "awards"],
  ["equity", "fund capital"],
  ["mixed", "public money and firms’ share"],
] as const)("the kind of money %s is said", (nature, said) => {
  expect(quote("school", { nature })[0]).toContain(`(${said}; `);
});

test("an end without a beginning is no single year", () => {
  expect(quote("school", { period_start_year: null })[0]).toContain("€62.7 million, until 2022 (");
  expect(quote("school", { period_start_year: null, period_end_year: null })[0]).toContain("€62.7 million (budget");
  expect(quote("school", { period_end_year: null })[0]).toContain("€62.7 million, from 2014 (");
});

test.each([
  ["not_available", "For “campus” the report marks the amount as not available"],
  ["no_overall_funding", "For “campus” the report says that there is no overall funding"],
  ["not_defined_yet", "For “campus” the report says that the budget is not defined yet"],
  ["not_stated", "For “campus” the report states no amount"],
] as const)("an absence is a sentence with its reason: %s", (missing_reason, said) => {
  expect(quote("campus", { missing_reason })[0]).toContain(`${said} (${location}).`);
});

test("where components alone state money, their amounts are quoted", () => {
  const centres = centresLand.initiatives.find(({ id }) => id === "centres");
  const [whole] = centres ? quotations(centresLand, centres, words) : [];
  expect(whole?.text).toContain(
    "For “centres” the report states no amount as a whole, but for its components €70, €20, €3 and €2 per year (awards; budget; ",
  );
});

test("a discrepancy about the amount is said", () => {
  expect(quote("campus")[0]).toContain("It states this amount in two ways.");
  expect(quote("school")[0]).not.toContain("in two ways");
});

test("a cosmetic discrepancy is not", () => {
  const dataset = checked(withCell("discrepancies", "school-money", "severity", "cosmetic"));
  expect(quote("campus", {}, dataset)[0]).not.toContain("in two ways");
});

test("several lines: all of it first, then each, with what it is for", () => {
  const dataset = checked(tinyFiles());
  const school = dataset.initiatives.find(({ id }) => id === "school");
  if (!school) throw new Error("no school");
  const loose = dataset.budget_lines.map((line) => ({ ...line, part_of_id: null }));
  const texts = quotations({ ...dataset, budget_lines: loose }, school, words).map(({ text }) => text);
  expect(texts[0]).toContain("€64.7 million, 2014–2022 (budget; added up here from 2 statements; Table 8");
  expect(texts.slice(1).map((text) => text.slice(0, 40))).toEqual([
    "For “school: Money for school-total” the",
    "For “school: Money for school-2014” the ",
  ]);
});

test("a part of another line does not change the whole, and is quoted by itself", () => {
  const dataset = checked(tinyFiles());
  const school = dataset.initiatives.find(({ id }) => id === "school");
  const texts = school ? quotations(dataset, school, words).map(({ text }) => text) : [];
  expect(texts).toHaveLength(2);
  expect(texts[0]).toContain("€62.7 million");
  expect(texts[1]).toContain("Money for school-2014” the report states €2 million");
});
