import { DatabaseSync, type SQLInputValue } from "node:sqlite";
import type { ColumnMeta } from "../../schema/cells.ts";
import type { Cell } from "../csv.ts";
import { linkTables, namedView, quoted } from "./database-links.ts";
import type { PublishedTable } from "./published-table.ts";
import { foreignTable } from "./table-schema.ts";

/**
 * The published tables as one SQLite file: a table each with types, keys, indexes and the promises that a column makes, a
 * table for each list of references, a view of each with names beside codes (`<table>_named`), and an index of all texts
 * (`<table>_fts`). Lists also stand in their own column, joined by semicolons; null is missing. The same rows give the
 * same bytes. `about` fills a table of that name.
 */
export function sqliteFile(tables: readonly PublishedTable[], about: Readonly<Record<string, string>>): Uint8Array {
  const database = new DatabaseSync(":memory:");
  const ids = new Map(tables.map(({ name, rows }) => [name, new Set(rows.map((row) => row["id"]))]));
  const hasRow = (table: string, id: string) => ids.get(table)?.has(id) ?? false;
  try {
    // Keys are looked at when all rows are in: tables refer to each other in every direction.
    database.exec(`PRAGMA page_size = 1024; BEGIN; PRAGMA defer_foreign_keys = ON;
CREATE TABLE about (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);`);
    insert(database, "about", Object.entries(about));
    for (const table of tables) database.exec(tableStatement(table));
    for (const table of tables) {
      insert(
        database,
        table.name,
        table.rows.map((row) => Object.keys(table.columns).map((column) => sqlValue(row[column] ?? null))),
      );
    }
    for (const table of tables) {
      for (const link of linkTables(table, hasRow)) {
        database.exec(link.statement);
        insert(database, link.name, link.rows);
      }
      database.exec(namedView(table) + indexStatements(table) + searchStatements(table));
    }
    database.exec("COMMIT; VACUUM;");
    return database.serialize();
  } finally {
    database.close();
  }
}

function insert(database: DatabaseSync, table: string, rows: readonly (readonly SQLInputValue[])[]): void {
  const [first] = rows;
  if (!first) return;
  const statement = database.prepare(`INSERT INTO ${quoted(table)} VALUES (${first.map(() => "?").join(", ")})`);
  for (const row of rows) statement.run(...row);
}

function sqlValue(cell: Cell): SQLInputValue {
  if (Array.isArray(cell)) return cell.length > 0 ? cell.join(";") : null;
  return typeof cell === "boolean" ? Number(cell) : (cell as SQLInputValue);
}

/** The type that a column is declared with. */
export const sqliteTypes = {
  string: "TEXT",
  url: "TEXT",
  list: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "BOOLEAN",
} as const satisfies Record<ColumnMeta["type"], string>;

function tableStatement({ name, columns, key }: PublishedTable): string {
  const lines = Object.entries(columns).map(([column, meta]) => {
    const checks = checksOf(column, meta).map((check) => ` CHECK (${check})`);
    return `${quoted(column)} ${sqliteTypes[meta.type]}${meta.isRequired ? " NOT NULL" : ""}${checks.join("")}`;
  });
  const foreign = Object.entries(columns).flatMap(([column, meta]) => {
    const target = foreignTable(meta);
    return target ? [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(target)} (id)`] : [];
  });
  const all = [...lines, `PRIMARY KEY (${key.map(quoted).join(", ")})`, ...foreign];
  return `CREATE TABLE ${quoted(name)} (\n  ${all.join(",\n  ")}\n);\n`;
}

function checksOf(column: string, { type, codes, minimum, maximum }: ColumnMeta): string[] {
  const name = quoted(column);
  return [
    ...(type === "boolean" ? [`${name} IN (0, 1)`] : []),
    ...(type !== "list" && codes ? [`${name} IN (${codes.map((code) => `'${code}'`).join(", ")})`] : []),
    ...(minimum === undefined ? [] : [`${name} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${name} <= ${maximum}`]),
  ];
}

function indexStatements({ name, columns }: PublishedTable): string {
  return Object.entries(columns)
    .filter(([, meta]) => foreignTable(meta))
    .map(([column]) => `CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)});\n`)
    .join("");
}

/** The columns whose texts are searched: no codes, no ids. */
export function searchedColumns({ columns, isFlat }: PublishedTable): string[] {
  const isText = ({ type, codes, references, pattern }: ColumnMeta) =>
    (type === "string" || type === "list") && !codes && !references && !pattern;
  return isFlat ? [] : Object.keys(columns).filter((column) => isText(columns[column] as ColumnMeta));
}

/** A full-text index that keeps no texts of its own: version 4, as the fifth is missing from many builds of SQLite. */
function searchStatements(table: PublishedTable): string {
  const columns = searchedColumns(table);
  if (columns.length === 0) return "";
  const name = quoted(`${table.name}_fts`);
  return `CREATE VIRTUAL TABLE ${name} USING fts4(content="${table.name}", ${columns.map(quoted).join(", ")}, tokenize=unicode61);
INSERT INTO ${name} (${name}) VALUES ('rebuild');\n`;
}
