import type { Dataset } from "../../dataset/dataset.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { type AnyRow, findRow, listOf, type TableRow, textOf } from "./any-row.ts";

/** What a row is called, and what it is about where its name alone does not say. */
export interface RowName {
  name: string;
  subject: string | undefined;
}

// The columns by which a row can be called, the most telling first.
const naming = ["name", "label", "term", "question", "measure", "title", "heading", "text", "terms"] as const;
// The rows that a row is about, in the order in which they are tried.
const subjects: readonly { column: string; table: TableName }[] = [
  { column: "initiative_id", table: "initiatives" },
  { column: "cooperation_project_id", table: "cooperation_projects" },
  { column: "indicator_id", table: "indicators" },
  { column: "pillar_id", table: "pillars" },
  { column: "location_id", table: "locations" },
];
// Rows without a name of their own are called after the row that tells them from their siblings.
const namedAfter: Partial<Record<TableName, { column: string; table: TableName }>> = {
  participations: { column: "organisation_id", table: "organisations" },
  starts: { column: "region_id", table: "regions" },
  observations: { column: "region_id", table: "regions" },
};

/** The name of any row in words that a reader knows, with what it is about; the id where no column names it. */
export function rowName(dataset: Dataset, table: TableName, row: AnyRow): RowName {
  return { name: ownName(dataset, table, row), subject: subjectOf(dataset, row) };
}

/** The column that holds the names of a table's rows; undefined where they are called after other rows. */
export function namingColumn(table: TableName): string | undefined {
  if (table in namedAfter) return undefined;
  return naming.find((column) => column in tables[table].columns);
}

function ownName(dataset: Dataset, table: TableName, row: AnyRow): string {
  const after = namedAfter[table];
  const other = after && findRow(dataset, after.table, textOf(row, after.column) ?? "");
  if (after && other) return ownName(dataset, after.table, other);
  const column = namingColumn(table);
  return (column && listOf(row, column).join(", ")) || row.id;
}

function subjectOf(dataset: Dataset, row: AnyRow): string | undefined {
  for (const { column, table } of subjects) {
    const subject = findRow(dataset, table, textOf(row, column) ?? "");
    if (subject) return ownName(dataset, table, subject);
  }
  return textOf(row, "theme");
}

/** The name of the row with this id in whichever of the tables has it; undefined where none has. */
export function findNamed(dataset: Dataset, tables: readonly TableName[], id: string): TableRow | undefined {
  for (const table of tables) {
    const row = findRow(dataset, table, id);
    if (row) return { table, row };
  }
  return undefined;
}
