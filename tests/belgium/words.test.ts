// The texts of the data are ours: no nine words in a row are the report's, names and lists of names apart. The report is
// not here: report-shingles.bin holds fingerprints of its runs of nine words, made from its text by scripts/shingles.ts.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fingerprint, length, pack, shinglesOf, unpack, wordsOf } from "../../scripts/shingles.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { metaOf } from "../../src/schema/cells.ts";
import type { Columns } from "../../src/schema/table.ts";
import { type TableName, tables } from "../../src/schema/tables.ts";

const files = readFolder("data");
const { dataset } = loadDataset(files);
if (!dataset) throw new Error("data has problems");
const printed = unpack(readFileSync("tests/belgium/report-shingles.bin"));
const taken = (text: string) => shinglesOf(text).filter((each) => printed.has(fingerprint(each)));

/** Columns that hold names, titles and headings as the report has them. */
const named: Partial<Record<TableName, readonly string[]>> = {
  locations: ["label", "title"],
  endnotes: ["printed_marker", "author", "title", "urls"],
  organisations: ["name", "other_names"],
  initiatives: ["name", "other_names", "type_label"],
  cooperation_projects: ["name", "other_names", "programme", "partner_areas"],
  indicators: ["edition"],
  publishers: ["label"],
  specialisation_priorities: ["text"],
  stakeholders: ["type", "name", "division"],
  table_headings: ["heading"],
  glossary: ["term", "expansion"],
};

/** Cells in which names, or lists of names, are nine words and more. */
const lists: readonly string[] = [
  "aid_terms bruseed-finance note",
  "discrepancies fps-economy-name statement_b",
  "discrepancies joint-rd-name statement_b",
  "glossary desi definition",
  "glossary pillar definition",
  "indicators desi-score definition",
  "priorities cybersecurity-measures-tool-3 note",
  "results mobile-health-sandbox-fields note",
  "results nexttech-plan-technological-sectors note",
  "specialisation_priorities be3-8 note",
];

function* ownTexts(): Generator<[cell: string, text: string]> {
  for (const name of Object.keys(tables) as TableName[]) {
    for (const [column, cell] of Object.entries(tables[name].columns as Columns)) {
      const { type, codes, references } = metaOf(cell);
      const isText = (type === "string" || type === "list") && codes === undefined && references === undefined;
      if (
        !isText ||
        column === "id" ||
        column.endsWith("_ids") ||
        column.endsWith("as_printed") ||
        named[name]?.includes(column)
      )
        continue;
      for (const row of dataset?.[name] ?? []) {
        const value = (row as unknown as Record<string, unknown>)[column];
        if (value !== null) yield [`${name} ${row.id} ${column}`, [value].flat().join(". ")];
      }
    }
  }
  for (const [key, value] of Object.entries(dataset?.report ?? {})) {
    const text = [value].flat().join(". ");
    if (key !== "title" && key !== "attribution") yield [`report ${key}`, text];
  }
}

test("no nine words in a row are the report’s, lists of names apart", () => {
  const copied = [...ownTexts()]
    .filter(([cell]) => !lists.includes(cell))
    .flatMap(([cell, text]) => taken(text).map((words) => `${cell}: ${words}`));
  expect(copied).toEqual([]);
});

test("every list of names that is let off is there, and has nine words of the report’s", () => {
  const texts = new Map(ownTexts());
  for (const cell of lists) expect(taken(texts.get(cell) ?? ""), cell).not.toEqual([]);
});

test("the fingerprints are those of the report: what is printed there is found", () => {
  const pieces = dataset.budget_lines
    .flatMap(({ as_printed }) => as_printed.split(" | "))
    .filter((piece) => wordsOf(piece).length >= length);
  expect(pieces.length).toBeGreaterThan(20);
  for (const piece of pieces) expect(taken(piece), piece).toEqual(shinglesOf(piece));
});

test("fingerprints survive the file, and tell other words from these", () => {
  const text = "One, two; three 3 four-five six seven eight NINE ten";
  expect(shinglesOf(text)).toEqual([
    "one two three four five six seven eight nine",
    "two three four five six seven eight nine ten",
  ]);
  const held = unpack(pack(shinglesOf(text).map(fingerprint)));
  expect(held.size).toBe(2);
  expect(held.has(fingerprint("one two three four five six seven eight ten"))).toBe(false);
});
