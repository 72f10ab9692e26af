import type { Dataset } from "../../dataset/dataset.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import type { Basis, Qualifier } from "../../schema/vocabularies.ts";
import { type AnyRow, listOf, rowsOf, textOf } from "./any-row.ts";
import { columnsOf, type DescribedColumn } from "./columns.ts";
import { findNamed, namingColumn, rowName } from "./row-names.ts";

/** A row that a cell names. */
export interface Reference {
  table: TableName;
  id: string;
  name: string;
}

export type ContentCell =
  | { kind: "empty" }
  | { kind: "text"; text: string }
  | { kind: "number"; value: number }
  | { kind: "amount"; amount_eur: number; qualifier: Qualifier | null; basis: Basis | null }
  | { kind: "flag"; isTrue: boolean }
  | { kind: "urls"; urls: string[] }
  | { kind: "references"; references: Reference[] };

export interface ContentColumn extends DescribedColumn {
  /** What the column needs of the page's width: figures, words, sentences or paragraphs. */
  width: "figure" | "short" | "long" | "longest";
}

export interface ContentRow {
  id: string;
  name: string;
  cells: ContentCell[];
}

export interface TableContents {
  columns: ContentColumn[];
  rows: ContentRow[];
}

/**
 * All rows of a table as a page shows them: each with its name, then every column but the id and the one that names it,
 * in the schema's order; ids of other rows become references with those rows' names.
 */
export function tableContents(dataset: Dataset, table: TableName): TableContents {
  const rows = rowsOf(dataset, table);
  const named = namingColumn(table);
  const columns = columnsOf(dataset, table).filter(({ column }) => column !== "id" && column !== named);
  return {
    columns: columns.map((column) => ({ ...column, width: widthOf(column, rows) })),
    rows: rows.map((row) => ({
      id: row.id,
      name: rowName(dataset, table, row).name,
      cells: columns.map((column) => cellOf(dataset, table, row, column)),
    })),
  };
}

function cellOf(dataset: Dataset, table: TableName, row: AnyRow, meta: DescribedColumn): ContentCell {
  const value = row[meta.column];
  if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return { kind: "empty" };
  if (meta.unit === "EUR" && typeof value === "number") {
    const isStated = meta.column === "amount_eur";
    const qualifier = isStated ? ((textOf(row, "qualifier") ?? null) as Qualifier | null) : null;
    const basis = isStated ? ((textOf(row, "basis") ?? null) as Basis | null) : null;
    return { kind: "amount", amount_eur: value, qualifier, basis };
  }
  if (meta.unit === "year") return { kind: "text", text: String(value) };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "flag", isTrue: value };
  const targets = meta.references ?? referredBeside(table, row, meta.column);
  if (targets) return { kind: "references", references: references(dataset, targets, listOf(row, meta.column)) };
  if (meta.type === "url" || meta.column === "urls") return { kind: "urls", urls: [...listOf(row, meta.column)] };
  return { kind: "text", text: listOf(row, meta.column).join("; ") };
}

// Columns of ids, each with the column beside it that names their table.
const namingTables: Record<string, string> = {
  "discrepancies subject_ids": "subject_table",
  "table_headings row_ids": "content",
  "table_cells row_ids": "row_table",
};

/** The table that another cell of the row names as the one its ids belong to. */
function referredBeside(table: TableName, row: AnyRow, column: string): readonly string[] | undefined {
  const named = textOf(row, namingTables[`${table} ${column}`] ?? "");
  return named && named in tables ? [named] : undefined;
}

function references(dataset: Dataset, targets: readonly string[], ids: readonly string[]): Reference[] {
  return ids.flatMap((id) => {
    const found = findNamed(dataset, targets as readonly TableName[], id);
    return found ? [{ table: found.table, id, name: rowName(dataset, found.table, found.row).name }] : [];
  });
}

function widthOf({ column, type, unit, references }: DescribedColumn, rows: readonly AnyRow[]) {
  if (type === "number" || type === "integer" || unit) return "figure";
  const longest = Math.max(0, ...rows.map((row) => listOf(row, column).join("; ").length));
  if (references) return longest > 60 ? "long" : "short";
  return longest > 160 ? "longest" : longest > 40 ? "long" : "short";
}
