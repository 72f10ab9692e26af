import type { Dataset } from "../../dataset/dataset.ts";
import { type Rows, type TableName, tables } from "../../schema/tables.ts";
import { type AnyRow, findRow, listOf, type TableRow, textOf } from "./any-row.ts";

/** What a row is called, and what it is about where its name alone does not say. */
export interface RowName {
  name: string;
  subject: string | undefined;
}

/** What a row is about: a row of another table, or a theme, which is in no table. */
export interface Subject {
  table: TableName | undefined;
  id: string;
  name: string;
  /** The pillars it belongs to, in its order; none for what belongs to no pillar. */
  pillar_ids: readonly string[];
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
  table_cells: { column: "heading_id", table: "table_headings" },
};

/** The name of any row in words that a reader knows, with what it is about; the id where no column names it. */
export function rowName(dataset: Dataset, table: TableName, row: AnyRow): RowName {
  return { name: ownName(dataset, table, row), subject: findSubject(dataset, row)?.name };
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

/** What a row is about; undefined where it stands for itself. */
export function findSubject(dataset: Dataset, row: AnyRow): Subject | undefined {
  for (const { column, table } of subjects) {
    const found = findRow(dataset, table, textOf(row, column) ?? "");
    if (found) {
      return {
        table,
        id: found.id,
        name: ownName(dataset, table, found),
        pillar_ids: pillarsOf(dataset, table, found),
      };
    }
  }
  const theme = textOf(row, "theme");
  return theme === undefined
    ? undefined
    : { table: undefined, id: theme, name: theme, pillar_ids: listOf(row, "theme_pillar_ids") };
}

/** What a result or a view is about, which each of them says. Errors: `row without subject: <id>`. */
export function subjectOf(dataset: Dataset, row: Rows<"results" | "views">): Subject {
  const subject = findSubject(dataset, row);
  if (!subject) throw new Error(`row without subject: ${row.id}`);
  return subject;
}

function pillarsOf(dataset: Dataset, table: TableName, row: AnyRow): readonly string[] {
  if (table === "pillars") return [row.id];
  if (table !== "cooperation_projects") return listOf(row, "pillar_ids");
  const { cooperation_pillar_id } = dataset.report;
  return cooperation_pillar_id === null ? [] : [cooperation_pillar_id];
}

/** The name of the row with this id in whichever of the tables has it; undefined where none has. */
export function findNamed(dataset: Dataset, tables: readonly TableName[], id: string): TableRow | undefined {
  for (const table of tables) {
    const row = findRow(dataset, table, id);
    if (row) return { table, row };
  }
  return undefined;
}
