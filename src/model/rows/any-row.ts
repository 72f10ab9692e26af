import type { Dataset } from "../../dataset/dataset.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { perDataset } from "./per-dataset.ts";

/** A row of whichever table, where only its cells by column matter. */
export interface AnyRow {
  readonly id: string;
  readonly [column: string]: unknown;
}

/** A row together with its table. */
export interface TableRow {
  table: TableName;
  row: AnyRow;
}

/** The rows of a table by its name, in file order. */
export function rowsOf(dataset: Dataset, table: TableName): readonly AnyRow[] {
  return dataset[table] as unknown as readonly AnyRow[];
}

const idsByTable = perDataset(
  (dataset) =>
    new Map(
      (Object.keys(tables) as TableName[]).map((table) => [
        table,
        new Map(rowsOf(dataset, table).map((row) => [row.id, row])),
      ]),
    ),
);

/** One row by table and id; undefined where the table has none. */
export function findRow(dataset: Dataset, table: TableName, id: string): AnyRow | undefined {
  return idsByTable(dataset).get(table)?.get(id);
}

/** A cell as a text, or undefined where it is missing or no text. */
export function textOf(row: AnyRow, column: string): string | undefined {
  const cell = row[column];
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}

/** A cell as a list of texts; a single text is a list of one, a missing cell an empty list. */
export function listOf(row: AnyRow, column: string): readonly string[] {
  const cell = row[column];
  return Array.isArray(cell) ? (cell as string[]) : typeof cell === "string" ? [cell] : [];
}
