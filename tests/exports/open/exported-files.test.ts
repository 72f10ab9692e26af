// The files read back by DuckDB, which shares no code with what writes them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tableCsv } from "../../../src/exports/open/data-files.ts";
import { exportedFiles } from "../../../src/exports/open/exported-files.ts";
import { manyReports } from "../../../src/exports/open/read-me.ts";
import { published } from "../../fixtures/published.ts";
import { csvRecords } from "../../fixtures/rfc-4180.ts";

const folder = mkdtempSync(join(tmpdir(), "exported-"));
const reports = published.filter(({ name }) => name !== "the tiny report");

beforeAll(async () => {
  await (await connection).run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
  for (const { source } of reports)
    for (const [path, make] of Object.entries(exportedFiles(source))) {
      if (!/^parquet\/|README\.md$/.test(path)) continue;
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, await make());
    }
});
afterAll(async () => {
  (await connection).closeSync();
  rmSync(folder, { recursive: true });
});

const connection = DuckDBInstance.create(":memory:").then((instance) => instance.connect());

async function asked(sql: string): Promise<Record<string, unknown>[]> {
  return (await (await connection).runAndReadAll(sql)).getRowObjectsJson();
}

test.each(reports)("DuckDB reads each CSV as the grammar does: $name", async ({ tables }) => {
  for (const table of tables) {
    const text = tableCsv(table);
    writeFileSync(join(folder, "one.csv"), text);
    const [header = [], ...records] = csvRecords(text);
    // An empty field is missing to it, unless told otherwise.
    const rows = await asked(
      "SELECT * FROM read_csv('one.csv', delim = ',', quote = '\"', escape = '\"', header = true, all_varchar = true, nullstr = 'no such cell', auto_detect = false, strict_mode = true, " +
        `columns = {${header.map((name) => `'${name}': 'VARCHAR'`).join(", ")}})`,
    );
    expect(
      rows.map((row) => header.map((name) => row[name] ?? "")),
      table.name,
    ).toEqual(records);
  }
});

test.each(reports)("DuckDB reads each Parquet file as the same rows: $name", async ({ source, tables }) => {
  const files = exportedFiles(source);
  for (const table of tables) {
    writeFileSync(join(folder, "one.parquet"), await (files[`data/${table.name}.parquet`]?.() ?? ""));
    const rows = await asked("SELECT * FROM read_parquet('one.parquet')");
    // Its JSON has wide whole numbers as texts.
    const plain = (cell: unknown) => (Array.isArray(cell) ? cell : cell === null ? null : String(cell));
    const names = Object.keys(table.columns);
    expect(
      rows.map((row) => names.map((name) => plain(row[name]))),
      table.name,
    ).toEqual(table.rows.map((row) => names.map((name) => plain(row[name] ?? null))));
  }
});

test("two reports are one table, by the very query that the read-me gives", async () => {
  const expected = reports
    .map(({ source, tables }) => {
      const { country, publication_year } = source.context.dataset.report;
      const rows = tables.find(({ name }) => name === "money_lines")?.rows ?? [];
      const sum = (column: string) => {
        const some = rows.flatMap((row) => (typeof row[column] === "number" ? [row[column]] : []));
        return some.length > 0 ? some.reduce((total, each) => total + each, 0) : null;
      };
      const report = `${country.toLowerCase()}-${publication_year}`;
      return { report, lines: rows.length, counted: sum("counted_eur"), outside: sum("outside_eur") };
    })
    .sort((a, b) => (a.report < b.report ? -1 : 1));
  const number = (cell: unknown) => (cell === null ? null : Number(cell));
  const rows = (await asked(manyReports.DuckDB)).map(({ report, lines, counted, outside }) => ({
    report,
    lines: number(lines),
    counted: number(counted),
    outside: number(outside),
  }));
  expect(rows).toEqual(expected);
  expect(rows).toHaveLength(2);
  for (const readMe of [join(folder, "data/README.md"), "data/README.md"])
    for (const query of Object.values(manyReports)) expect(readFileSync(readMe, "utf8")).toContain(query);
});

test("every table is one dataset over all reports, keys told apart by the report", async () => {
  for (const { name, key, rows } of reports[0]?.tables ?? []) {
    const all = `read_parquet('parquet/${name}/*/*.parquet', hive_partitioning = true)`;
    const [found] = await asked(
      `SELECT count(*) AS n, count(DISTINCT (report, ${key.map((each) => `"${each}"`).join(", ")})) AS keys FROM ${all}`,
    );
    const other = reports[1]?.tables.find((each) => each.name === name)?.rows.length ?? 0;
    expect([name, Number(found?.["n"]), Number(found?.["keys"])]).toEqual([
      name,
      rows.length + other,
      rows.length + other,
    ]);
  }
});
