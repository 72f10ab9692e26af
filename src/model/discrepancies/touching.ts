import type { Dataset } from "../../dataset/dataset.ts";
import type { TableName } from "../../schema/tables.ts";

/** Rows of one table, and the columns of them that matter; without columns every one does. */
export interface TouchedRows {
  ids: Iterable<string>;
  columns?: readonly string[];
}

/**
 * The ids of the discrepancies that touch some rows, in file order. One that names a column touches only if that column
 * matters; slips of print touch nothing.
 */
export function discrepanciesTouching(
  dataset: Dataset,
  touched: Readonly<Partial<Record<TableName, TouchedRows>>>,
): string[] {
  const sets = new Map(
    Object.entries(touched).map(([table, { ids, columns }]) => [table, { ids: new Set(ids), columns }]),
  );
  return dataset.discrepancies
    .filter(({ severity, subject_table, subject_ids, subject_column }) => {
      const rows = sets.get(subject_table);
      if (!rows || severity === "cosmetic") return false;
      const isColumn = subject_column === null || !rows.columns || rows.columns.includes(subject_column);
      return isColumn && subject_ids.some((id) => rows.ids.has(id));
    })
    .map(({ id }) => id);
}
