import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { toCsv } from "../../../src/exports/csv.ts";
import { tableCsv } from "../../../src/exports/open/data-files.ts";
import { searchedColumns, sqliteFile, sqliteTypes } from "../../../src/exports/open/database.ts";
import type { PublishedTable } from "../../../src/exports/open/published-table.ts";
import { tableSchema } from "../../../src/exports/open/table-schema.ts";
import { published, publishedOf } from "../../fixtures/published.ts";

const about = { version: "1.0.0", licence: "CC-BY-4.0" };

/** A database opened from the bytes of its file. */
function opened(tables: readonly PublishedTable[]): DatabaseSync {
  const database = new DatabaseSync(":memory:");
  database.deserialize(sqliteFile(tables, about));
  return database;
}
const made = published.map((each) => ({ ...each, database: opened(each.tables) }));
const rowsIn = (database: DatabaseSync, sql: string, ...values: string[]) =>
  database.prepare(sql).all(...values) as Record<string, string | number | null>[];

test.each(made)("CSV into SQLite and back loses nothing: $name", ({ tables, database }) => {
  for (const table of tables) {
    const names = Object.keys(table.columns);
    const rows = rowsIn(database, `SELECT * FROM "${table.name}" ORDER BY rowid`).map((row) =>
      Object.fromEntries(
        names.map((name) => {
          const value = row[name] ?? null;
          return [name, table.columns[name]?.type === "boolean" && value !== null ? value === 1 : value];
        }),
      ),
    );
    expect(toCsv(names, rows), table.name).toBe(tableCsv(table));
  }
});

test.each(made)(
  "columns have the types, promises and keys that the data package states: $name",
  ({ tables, database }) => {
    const typeOf = { string: "TEXT", list: "TEXT", integer: "INTEGER", number: "REAL", boolean: "BOOLEAN" };
    for (const table of tables) {
      const { fields, primaryKey, foreignKeys = [] } = tableSchema(table);
      const columns = rowsIn(
        database,
        'SELECT name, type, "notnull" AS filled, pk FROM pragma_table_info(?)',
        table.name,
      );
      expect(columns.map(({ name, type, filled }) => [name, type, filled === 1])).toEqual(
        fields.map(({ name, type, constraints = {} }) => [name, typeOf[type], constraints["required"] === true]),
      );
      expect(columns.flatMap(({ name, pk }) => (pk === 0 ? [] : name))).toEqual(primaryKey);
      const foreign = rowsIn(database, 'SELECT "from", "table" FROM pragma_foreign_key_list(?)', table.name);
      expect(foreign.map((each) => `${each["from"]} ${each["table"]}`).sort()).toEqual(
        foreignKeys.map(({ fields, reference }) => `${fields} ${reference.resource ?? table.name}`).sort(),
      );
    }
    expect(Object.keys(sqliteTypes)).toHaveLength(6);
  },
);

test.each(made)(
  "each list of references has a table of its own, in the list's order: $name",
  ({ tables, database }) => {
    let links = 0;
    for (const { name, columns, rows, isFlat } of tables) {
      for (const [column, { type, references }] of Object.entries(columns)) {
        if (type !== "list" || !references || isFlat) continue;
        links += 1;
        const found = rowsIn(database, `SELECT * FROM "${name}_${column}" ORDER BY rowid`);
        const ids = found.map(({ row_id, position, ...targets }) => [
          row_id,
          position,
          Object.values(targets).filter((id) => id !== null),
        ]);
        expect(ids).toEqual(
          rows.flatMap((row) => (row[column] as string[]).map((id, at) => [row["id"], at + 1, [id]])),
        );
      }
    }
    expect(links).toBeGreaterThan(30);
  },
);

test.each(made)("no key leads nowhere, and nothing in the file is damaged: $name", ({ database }) => {
  expect(rowsIn(database, "PRAGMA foreign_key_check")).toEqual([]);
  expect(rowsIn(database, "PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
});

test("a key that leads nowhere, and a code that no list has, stop the file", () => {
  const { tables, table } = publishedOf("the tiny report");
  const line = table("budget_lines");
  const withLine = (fields: Record<string, string>) =>
    tables.map((each) => (each === line ? { ...line, rows: line.rows.map((row) => ({ ...row, ...fields })) } : each));
  expect(() => sqliteFile(withLine({ initiative_id: "nobody" }), about)).toThrow(/FOREIGN KEY/);
  expect(() => sqliteFile(withLine({ qualifier: "perhaps" }), about)).toThrow(/CHECK/);
});

test.each(made)("a view beside each table names what its ids stand for: $name", ({ dataset, database }) => {
  const labels = new Map(dataset.regions.map(({ id, label }) => [id, label]));
  const names = new Map(dataset.initiatives.map(({ id, name }) => [id, name]));
  const views = rowsIn(database, "SELECT id, region_names, initiative_name FROM budget_lines_named");
  expect(views.map(({ id, region_names, initiative_name }) => [id, region_names, initiative_name])).toEqual(
    dataset.budget_lines.map(({ id, region_ids, initiative_id }) => [
      id,
      region_ids.map((region) => labels.get(region)).join("; ") || null,
      names.get(initiative_id ?? "") ?? null,
    ]),
  );
});

test.each(made)("texts are found by their words: $name", ({ tables, database }) => {
  const table = tables.find(({ name }) => name === "regions") as PublishedTable;
  expect(searchedColumns(table)).toContain("definition");
  const [row] = table.rows;
  const word = /\p{Letter}{3,}/u.exec(String(row?.["definition"]))?.[0] ?? "";
  const found = rowsIn(
    database,
    "SELECT id FROM regions WHERE rowid IN (SELECT rowid FROM regions_fts WHERE regions_fts MATCH ?)",
    word,
  );
  expect(found.map(({ id }) => id)).toContain(row?.["id"]);
});

test("the file says what it is of, and is the same each time", () => {
  const { tables } = publishedOf("the tiny report");
  expect(rowsIn(opened(tables), "SELECT * FROM about")).toEqual([
    { key: "version", value: "1.0.0" },
    { key: "licence", value: "CC-BY-4.0" },
  ]);
  expect(sqliteFile(tables, about)).toEqual(sqliteFile(tables, about));
});
