// Whatever reference, term, total or translation of the real data is broken, the build stops at its cell.
import Papa from "papaparse";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { referenceColumns } from "../../src/dataset/parse-table.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import type { Table } from "../../src/schema/table.ts";
import { type TableName, tables } from "../../src/schema/tables.ts";

const files = readFolder(process.env["DATA_DIR"] ?? "data");
const parsed = new Map(
  Object.entries(files)
    .filter(([file]) => file.endsWith(".csv"))
    .map(([file, text]) => [file, Papa.parse<string[]>(text, { delimiter: ",", skipEmptyLines: true }).data]),
);

/** The problems of the data with one cell changed; `record` counts from 1, after the header. */
function problemsWith(file: string, record: number, column: string, text: string) {
  const rows = (parsed.get(file) ?? []).map((cells) => [...cells]);
  const at = rows[0]?.indexOf(column) ?? -1;
  const cells = rows[record];
  if (!cells || at < 0) throw new Error(`no cell: ${file} ${record} ${column}`);
  cells[at] = text;
  return loadDataset({ ...files, [file]: Papa.unparse(rows, { newline: "\n" }) }).problems;
}

/** The first record that fills a column. */
function firstFilled(file: string, column: string): number {
  const [header = [], ...records] = parsed.get(file) ?? [];
  return records.findIndex((cells) => cells[header.indexOf(column)] !== "") + 1;
}

const references = (Object.keys(tables) as TableName[]).flatMap((name) =>
  referenceColumns(tables[name] as unknown as Table)
    .map(({ column }) => ({ file: `${name}.csv`, column, record: firstFilled(`${name}.csv`, column) }))
    .filter(({ record }) => record > 0),
);

test.each(references)("a broken reference: $file $column", ({ file, column, record }) => {
  expect(problemsWith(file, record, column, "no-such-row")).toContainEqual(
    expect.objectContaining({ file, line: record + 1, column, got: "no-such-row" }),
  );
});

test("every table with references is tried", () => {
  expect(references.length).toBeGreaterThan(50);
});

test.each(["regions", "pillars", "instruments", "sectors", "technologies", "beneficiaries", "funding_sources"])(
  "a term renamed in %s leaves its users without it",
  (name) => {
    expect(
      problemsWith(`${name}.csv`, 1, "id", "renamed").some(({ expected }) => expected.includes(`${name}.csv`)),
    ).toBe(true);
  },
);

const totals = (parsed.get("printed_totals.csv") ?? []).slice(1).map((cells, at) => ({ id: cells[0], record: at + 1 }));
test.each(totals)("a printed total changed: $id", ({ record }) => {
  const [header = [], ...records] = parsed.get("printed_totals.csv") ?? [];
  const amount = Number(records[record - 1]?.[header.indexOf("amount_eur")]);
  expect(problemsWith("printed_totals.csv", record, "amount_eur", String(amount + 1))).toContainEqual(
    expect.objectContaining({ file: "printed_totals.csv", line: record + 1, column: "amount_eur" }),
  );
});

const { translation_languages }: { translation_languages: string[] } = JSON.parse(files["report.json"] ?? "{}");
test.each(translation_languages.map((language) => `translations/${language}.csv`))(
  "a translation key broken in %s",
  (file) => {
    expect(problemsWith(file, 5, "id", "no-such-row")).toContainEqual(expect.objectContaining({ file, line: 6 }));
    expect(problemsWith(file, 5, "text", "")).toContainEqual(
      expect.objectContaining({ file, line: 6, column: "text" }),
    );
  },
);
