import type { Dataset } from "../../dataset/dataset.ts";
import { metaOf } from "../../schema/cells.ts";
import type { Columns } from "../../schema/table.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { moneyLinesOf } from "../money/by-initiative.ts";
import { type AnyRow, findRow, rowsOf } from "../rows/any-row.ts";
import { perDataset } from "../rows/per-dataset.ts";
import { rowsBy } from "../rows/rows-by.ts";

/** The rows of one table that are about an initiative. */
export interface InitiativeTable {
  table: TableName;
  rows: AnyRow[];
}

/** Where each row stands in its file. */
const positions = perDataset(
  (dataset) =>
    new Map(
      (Object.keys(tables) as TableName[]).map((table) => [
        table,
        new Map(rowsOf(dataset, table).map((row, at) => [row, at])),
      ]),
    ),
);

/**
 * Every row of every table that is about one initiative, tables in the order of reading, rows in file order, tables
 * without one absent: its own row, each row that refers to it by any column the schema declares, the budget lines that tell
 * of its money, and the organisations that take part. A new table that refers to initiatives is found by itself.
 */
export function initiativeRows(dataset: Dataset, initiativeId: string): InitiativeTable[] {
  const bodies = rowsBy(dataset.participations, "initiative_id")(initiativeId);
  const beside: Partial<Record<TableName, readonly (AnyRow | undefined)[]>> = {
    initiatives: [findRow(dataset, "initiatives", initiativeId)],
    budget_lines: moneyLinesOf(dataset, initiativeId),
    organisations: bodies.map(({ organisation_id }) => findRow(dataset, "organisations", organisation_id)),
  };
  return (Object.keys(tables) as TableName[])
    .map((table) => {
      const columns = Object.entries(tables[table].columns as Columns)
        .filter(([, cell]) => metaOf(cell).references?.includes("initiatives"))
        .map(([column]) => column);
      const about = [
        ...columns.flatMap((column) => rowsBy(rowsOf(dataset, table), column)(initiativeId)),
        ...(beside[table] ?? []).filter((row) => row !== undefined),
      ];
      const position = positions(dataset).get(table);
      return { table, rows: [...new Set(about)].sort((a, b) => (position?.get(a) ?? 0) - (position?.get(b) ?? 0)) };
    })
    .filter(({ rows }) => rows.length > 0);
}
