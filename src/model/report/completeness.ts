import type { Dataset } from "../../dataset/dataset.ts";
import type { Columns, Rule } from "../../schema/table.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { type AnyRow, rowsOf } from "../rows/any-row.ts";

/** Why a cell is empty, as far as the data says. */
export type Emptiness =
  /** The report gives a reason, a code of the column that holds reasons. */
  | { kind: "reason"; reason: string }
  /** It belongs to another column, which is empty as well. */
  | { kind: "together"; column: string }
  /** Another of several columns is filled in its stead. */
  | { kind: "one_of"; columns: string[] }
  /** It says why another cell is empty, which is filled. */
  | { kind: "reason_of"; column: string }
  /** The report says nothing of it, or it does not apply. */
  | { kind: "silent" };

/** How many rows of a table fill a column, and why the others do not, the most frequent first. */
export interface ColumnCompleteness {
  column: string;
  filled: number;
  empty: (Emptiness & { rows: number })[];
}

/** Every column of a table, in the schema's order. */
export interface TableCompleteness {
  table: TableName;
  rows: number;
  columns: ColumnCompleteness[];
}

/** How complete each table is, column by column, in the schema's order; a list without a value counts as empty. */
export function completeness(dataset: Dataset): TableCompleteness[] {
  return (Object.keys(tables) as TableName[]).map((table) => {
    const rows = rowsOf(dataset, table);
    const columns = Object.keys(tables[table].columns as Columns);
    return { table, rows: rows.length, columns: columns.map((column) => columnCompleteness(table, column, rows)) };
  });
}

function columnCompleteness(table: TableName, column: string, rows: readonly AnyRow[]): ColumnCompleteness {
  const empty = rows.filter((row) => isEmpty(row[column]));
  const why = Map.groupBy(
    empty.map((row) => emptiness(table, column, row)),
    (each) => JSON.stringify(each),
  );
  return {
    column,
    filled: rows.length - empty.length,
    empty: [...why.values()]
      .flatMap(([first, ...others]) => (first ? [{ ...first, rows: others.length + 1 }] : []))
      .sort((a, b) => b.rows - a.rows),
  };
}

/** Whether a cell says nothing. */
export function isEmpty(cell: unknown): boolean {
  return cell === null || (Array.isArray(cell) && cell.length === 0);
}

function emptiness(table: TableName, column: string, row: AnyRow): Emptiness {
  const rules = tables[table].rules as readonly Rule<Record<string, unknown>>[];
  for (const { relation, needs } of rules) {
    if (!relation || !needs.includes(column)) continue;
    const [first = "", second = ""] = needs;
    if (relation === "reason" && column === first) return { kind: "reason", reason: String(row[second]) };
    if (relation === "reason") return { kind: "reason_of", column: first };
    if (relation === "one_of") return { kind: "one_of", columns: needs.filter((each) => each !== column) };
    if (column === second) return { kind: "together", column: first };
  }
  return { kind: "silent" };
}
