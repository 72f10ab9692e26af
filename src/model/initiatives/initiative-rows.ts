import type { Dataset } from "../../dataset/dataset.ts";
import { metaOf } from "../../schema/cells.ts";
import type { Columns } from "../../schema/table.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { moneyLinesOf } from "../money/by-initiative.ts";
import { type AnyRow, listOf, rowsOf } from "../rows/any-row.ts";
import { rowsBy } from "../rows/rows-by.ts";

/** The rows of one table that are about an initiative. */
export interface InitiativeTable {
  table: TableName;
  rows: AnyRow[];
}

/**
 * Every row of every table that is about one initiative, tables in the order of reading, rows in file order, tables
 * without one absent: its own row, each row that refers to it by any column the schema declares, the budget lines that tell
 * of its money, and the organisations that take part. A new table that refers to initiatives is found by itself.
 */
export function initiativeRows(dataset: Dataset, initiativeId: string): InitiativeTable[] {
  const money = new Set<AnyRow>(moneyLinesOf(dataset, initiativeId));
  const participations = rowsBy(dataset.participations, "initiative_id")(initiativeId);
  const bodies = new Set(participations.map(({ organisation_id }) => organisation_id));
  return (Object.keys(tables) as TableName[])
    .map((table) => {
      const columns = Object.entries(tables[table].columns as Columns)
        .filter(([, cell]) => metaOf(cell).references?.includes("initiatives"))
        .map(([column]) => column);
      const rows = rowsOf(dataset, table).filter(
        (row) =>
          columns.some((column) => listOf(row, column).includes(initiativeId)) ||
          (table === "initiatives" && row.id === initiativeId) ||
          (table === "budget_lines" && money.has(row)) ||
          (table === "organisations" && bodies.has(row.id)),
      );
      return { table, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}
