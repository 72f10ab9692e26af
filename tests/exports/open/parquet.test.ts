import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { expect, test } from "vitest";
import { type Cell, toCsv } from "../../../src/exports/csv.ts";
import { tableCsv } from "../../../src/exports/open/data-files.ts";
import { parquetFile } from "../../../src/exports/open/parquet.ts";
import type { PublishedTable } from "../../../src/exports/open/published-table.ts";
import { tableSchema } from "../../../src/exports/open/table-schema.ts";
import { published, publishedOf } from "../../fixtures/published.ts";

const about = { version: "1.0.0" };
const bufferOf = (table: PublishedTable) => parquetFile(table, about).slice().buffer as ArrayBuffer;
const typed = (value: unknown) => (typeof value === "bigint" ? Number(value) : value) as Cell;

test.each(published)("CSV into Parquet and back loses nothing: $name", async ({ tables }) => {
  for (const table of tables) {
    const rows = await parquetReadObjects({ file: bufferOf(table) });
    const cells = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typed(value)])),
    );
    expect(toCsv(Object.keys(table.columns), cells), table.name).toBe(tableCsv(table));
  }
});

const types: Record<string, string> = { string: "BYTE_ARRAY", integer: "INT64", number: "DOUBLE", boolean: "BOOLEAN" };

/** The types of a file's columns as the data package words them, by name. */
function columnsOf(buffer: ArrayBuffer): [string, string, boolean][] {
  return parquetSchema(parquetMetadata(buffer)).children.map(({ element }) => {
    const type = Object.keys(types).find((name) => types[name] === element.type) ?? "list";
    return [element.name, type, element.repetition_type === "REQUIRED"];
  });
}

test.each(published)("columns have the types that the data package states: $name", ({ tables }) => {
  for (const table of tables)
    expect(columnsOf(bufferOf(table))).toEqual(
      tableSchema(table).fields.map(({ name, type, constraints = {} }) => [
        name,
        type,
        // A list is always there, if only empty.
        type === "list" || constraints["required"] === true,
      ]),
    );
});

test("the files of all reports have the same columns, whatever rows there are", () => {
  const [first, ...others] = published.map(({ tables }) => tables.map((table) => columnsOf(bufferOf(table))));
  for (const each of others) expect(each).toEqual(first);
});

test("a file says what it is of, and is the same each time", () => {
  const table = publishedOf("the tiny report").table("budget_lines");
  expect(parquetMetadata(bufferOf(table)).key_value_metadata).toEqual([{ key: "version", value: "1.0.0" }]);
  expect(parquetFile(table, about)).toEqual(parquetFile(table, about));
});
