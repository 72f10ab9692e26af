import type { SQLInputValue } from "node:sqlite";
import { namingColumn } from "../../model/rows/row-names.ts";
import type { ColumnMeta } from "../../schema/cells.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import type { PublishedTable } from "./published-table.ts";

/** A name as SQL writes it, whatever word it is. */
export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** A table with a row for each reference that a list holds. */
interface LinkTable {
  name: string;
  statement: string;
  rows: SQLInputValue[][];
}

/** Whether a table has a row of an id. */
type HasRow = (table: string, id: string) => boolean;

/** A column that refers to rows of other tables, and for a list the table of its own with a column a table referred to. */
interface Reference {
  column: string;
  isList: boolean;
  link: string;
  targets: { table: string; column: string }[];
}

function referencesOf({ name, columns, isFlat }: PublishedTable): Reference[] {
  return Object.entries(columns).flatMap(([column, { type, references }]: [string, ColumnMeta]) => {
    if (!references || isFlat) return [];
    const single = column.replace(/s$/, "");
    const targets = references.map((table) => ({ table, column: references.length === 1 ? single : `${table}_id` }));
    return { column, isList: type === "list", link: `${name}_${column}`, targets };
  });
}

/** The tables that hold the references of a table's lists: the row, the position in its list from 1, and what it names. */
export function linkTables(table: PublishedTable, hasRow: HasRow): LinkTable[] {
  return referencesOf(table)
    .filter(({ isList }) => isList)
    .map(({ column, link, targets }) => {
      const lines = [
        `row_id TEXT NOT NULL REFERENCES ${quoted(table.name)} (id)`,
        "position INTEGER NOT NULL",
        ...targets.map((each) => `${quoted(each.column)} TEXT REFERENCES ${quoted(each.table)} (id)`),
        "PRIMARY KEY (row_id, position)",
      ];
      const indexes = targets.map(
        (each) => `CREATE INDEX ${quoted(`${link}_by_${each.column}`)} ON ${quoted(link)} (${quoted(each.column)});\n`,
      );
      return {
        name: link,
        statement: `CREATE TABLE ${quoted(link)} (\n  ${lines.join(",\n  ")}\n);\n${indexes.join("")}`,
        rows: table.rows.flatMap((row) =>
          ((row[column] ?? []) as readonly string[]).map((id, at) => [
            String(row["id"]),
            at + 1,
            ...targets.map((each) => (hasRow(each.table, id) ? id : null)),
          ]),
        ),
      };
    });
}

/**
 * The statement of the view that names what a table refers to: all its columns, and after each of ids the names that these
 * stand for, in `<column>_name` or, joined by semicolons, `<columns>_names`. Empty for a table that refers to none.
 */
export function namedView(table: PublishedTable): string {
  const references = new Map(referencesOf(table).map((each) => [each.column, each]));
  if (references.size === 0) return "";
  const columns = Object.keys(table.columns).flatMap((column) => {
    const own = `t.${quoted(column)}`;
    const reference = references.get(column);
    return reference ? [own, `${namesOf(reference)} AS ${quoted(nameColumn(reference))}`] : [own];
  });
  return `CREATE VIEW ${quoted(`${table.name}_named`)} AS SELECT\n  ${columns.join(",\n  ")}\nFROM ${quoted(table.name)} AS t;\n`;
}

const nameColumn = ({ column, isList }: Reference) =>
  isList ? column.replace(/(?:_ids)?$/, "_names") : column.replace(/(?:_id)?$/, "_name");

function namesOf({ column, isList, link, targets }: Reference): string {
  const named = (id: string, table: string) =>
    `(SELECT ${quoted(nameColumnOf(table))} FROM ${quoted(table)} WHERE id = ${id})`;
  if (!isList) return one(targets.map(({ table }) => named(`t.${quoted(column)}`, table)));
  const names = one(targets.map((each) => named(`l.${quoted(each.column)}`, each.table)));
  return `(SELECT group_concat(name, '; ') FROM (SELECT ${names} AS name FROM ${quoted(link)} AS l WHERE l.row_id = t.id ORDER BY l.position))`;
}

const one = (candidates: readonly string[]) =>
  candidates.length === 1 ? (candidates[0] ?? "NULL") : `coalesce(${candidates.join(", ")})`;

/** The column that names the rows of a table, by which other tables call them; their id where none does. */
export function nameColumnOf(table: string): string {
  return (table in tables ? namingColumn(table as TableName) : undefined) ?? "id";
}
