import type { Dataset } from "../dataset/dataset.ts";
import { type InitiativeTable, initiativeRows } from "../model/initiatives/initiative-rows.ts";
import { moneyRows, moneyTreeOf } from "../model/money/money-tree.ts";
import type { AnyRow } from "../model/rows/any-row.ts";
import { columnsOf } from "../model/rows/columns.ts";
import { findNamed, rowName } from "../model/rows/row-names.ts";
import type { ColumnMeta } from "../schema/cells.ts";
import type { TableName } from "../schema/tables.ts";
import { reportReference } from "../text/report-reference.ts";
import { type Cell, toCsv } from "./csv.ts";

type FileColumn = Pick<ColumnMeta, "title" | "unit" | "references">;

/** What the files say of a budget line beside its columns: how it stands in the initiative's tree of money. */
const treeColumns: Record<string, FileColumn> = {
  role: { title: "Role in the stated funding" },
  depth: { title: "Lines that contain it" },
  counted_eur: { title: "Counted", unit: "EUR" },
};

/**
 * Everything about one initiative as one object: source and licence first, then its rows by table, typed. Budget lines
 * come as its page sets them, with their role, their depth and what they add to the stated funding.
 */
export function initiativeJson(dataset: Dataset, initiativeId: string): Record<string, unknown> {
  return {
    ...provenance(dataset),
    ...Object.fromEntries(fileRows(dataset, initiativeId).map(({ table, rows }) => [table, rows])),
  };
}

/**
 * Everything about one initiative as one CSV, a line a cell, since tables differ in their columns: table, row, column,
 * its title and unit, the value, and beside codes and references their names. Empty values are kept: missing is a
 * statement. The last lines name source, version and licence.
 */
export function initiativeCsv(dataset: Dataset, initiativeId: string): string {
  const lines = fileRows(dataset, initiativeId).flatMap(({ table, rows }) =>
    rows.flatMap((row) => cellsOf(dataset, table, row)),
  );
  const about = Object.entries(provenance(dataset)).map(([column, value]) => ({ table: "report", column, value }));
  return toCsv(["table", "id", "column", "title", "unit", "value", "names"], [...lines, ...about]);
}

/** How many lines of tables the files of one initiative hold. */
export function initiativeSize(dataset: Dataset, initiativeId: string): number {
  return initiativeRows(dataset, initiativeId).reduce((sum, { rows }) => sum + rows.length, 0);
}

function fileRows(dataset: Dataset, initiativeId: string): InitiativeTable[] {
  const money = moneyRows(moneyTreeOf(dataset, initiativeId)).map(({ line, ...role }) => ({ ...line, ...role }));
  return initiativeRows(dataset, initiativeId).map(({ table, rows }) => ({
    table,
    rows: table === "budget_lines" ? money : rows,
  }));
}

function provenance({ report }: Dataset): Record<string, string> {
  return {
    data_source: reportReference(report, "en"),
    describes: report.describes,
    data_version: report.data_version,
    data_licence: report.data_licence,
  };
}

function cellsOf(dataset: Dataset, table: TableName, row: AnyRow): Record<string, Cell>[] {
  const columns = columnsOf(dataset, table).map((each): [string, FileColumn] => [each.column, each]);
  const all = table === "budget_lines" ? [...columns, ...Object.entries(treeColumns)] : columns;
  return all.map(([column, { title, unit = null, references }]) => {
    const value = (row[column] ?? null) as Cell;
    return {
      table,
      id: row.id,
      column,
      title,
      unit,
      value,
      names: references ? namesOf(dataset, references as TableName[], value) : null,
    };
  });
}

/** The names of the rows that a reference cell points to, in its order; null where it is empty. */
function namesOf(dataset: Dataset, references: readonly TableName[], value: Cell): string[] | null {
  if (value === null) return null;
  return [value].flat().map((id) => {
    const found = findNamed(dataset, references, String(id));
    if (!found) throw new Error(`unknown ${references.join(" or ")}: ${id}`);
    return rowName(dataset, found.table, found.row).name;
  });
}
