import type { Dataset } from "../dataset/dataset.ts";
import { type InitiativeTable, initiativeRows } from "../model/initiatives/initiative-rows.ts";
import { moneyRows, moneyTreeOf } from "../model/money/money-tree.ts";
import { byId } from "../model/rows/by-id.ts";
import { columnsOf } from "../model/rows/columns.ts";
import { findNamed, rowName } from "../model/rows/row-names.ts";
import { type ColumnMeta, metaOf } from "../schema/cells.ts";
import type { Columns } from "../schema/table.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { Context } from "../text/context.ts";
import { reportReference } from "../text/report-reference.ts";
import type { Cell } from "./csv.ts";
import type { PublishedTable } from "./open/published-table.ts";
import { workbook } from "./open/workbook.ts";

// What a reader asks first stands first; the initiative itself and all other tables follow in the schema's order.
const first: readonly TableName[] = ["budget_lines", "aid_terms", "results", "participations", "views"];

/**
 * Everything about one initiative as one object: source and licence first, which one it is, then the rows by table, typed;
 * an empty list for a table that has none. Its components stand beside it among the initiatives. Budget lines come as its
 * page sets them, with their role, their depth and what they add to the stated funding.
 */
export function initiativeJson(dataset: Dataset, initiativeId: string): Record<string, unknown> {
  const found = new Map<TableName, unknown>(fileRows(dataset, initiativeId).map(({ table, rows }) => [table, rows]));
  return {
    ...provenance(dataset),
    id: initiativeId,
    name: byId(dataset.initiatives, "initiative")(initiativeId).name,
    ...Object.fromEntries(tablesAbout.map((table) => [table, found.get(table) ?? []])),
  };
}

/** The tables that may tell of an initiative: its own, that of bodies, and all that refer to it. */
const tablesAbout = (Object.keys(tables) as TableName[]).filter(
  (table) =>
    table === "initiatives" ||
    table === "organisations" ||
    Object.values(tables[table].columns as Columns).some((cell) => metaOf(cell).references?.includes("initiatives")),
);

/** Everything about one initiative as a workbook: a table each, the money first, with names beside codes. */
export function initiativeWorkbook(context: Context, initiativeId: string): Promise<Uint8Array> {
  const { dataset } = context;
  const { name, summary } = byId(dataset.initiatives, "initiative")(initiativeId);
  const lines = [summary, ...Object.values(provenance(dataset)), dataset.report.attribution];
  return workbook(context, { title: name, lines }, initiativeTables(context, initiativeId));
}

/** The tables of one initiative, the money first: each with its columns and, beside ids, the names of what they stand for. */
export function initiativeTables({ dataset, m }: Context, initiativeId: string): PublishedTable[] {
  const rank = ({ table }: InitiativeTable) => (first.includes(table) ? first.indexOf(table) : first.length);
  const titles: Partial<Record<TableName, string>> = m.openData.initiative.tables;
  const { role, depth, counted } = m.openData.initiative;
  const treeColumns: Record<string, ColumnMeta> = {
    role: { ...role, type: "string", isRequired: true },
    depth: { ...depth, type: "integer", isRequired: true },
    counted_eur: { ...counted, type: "integer", unit: "EUR", isRequired: false },
  };
  return fileRows(dataset, initiativeId)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ table, rows }) => {
      const { title, description } = dataset.dictionary[table];
      const named = namedColumns(dataset, table);
      return {
        name: titles[table] ?? table,
        title,
        description,
        columns: table === "budget_lines" ? { ...treeColumns, ...named } : named,
        key: ["id"],
        rows: rows.map((row) => withNames(dataset, row as Record<string, Cell>, named)),
        isFlat: true,
      };
    });
}

/** How many rows of tables the files of one initiative hold. */
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

/** What every answer about the data begins with: the report, the moment, the version, the licence. */
export function provenance({ report }: Dataset): Record<string, string> {
  return {
    data_source: reportReference(report, "en"),
    describes: report.describes,
    data_version: report.data_version,
    data_licence: report.data_licence,
  };
}

const namesColumn = (column: string) => `${column.replace(/_ids?$/, "")}_names`;

/** The columns of a table, each of ids followed by one for their names. */
function namedColumns(dataset: Dataset, table: TableName): Record<string, ColumnMeta> {
  return Object.fromEntries(
    columnsOf(dataset, table).flatMap(({ column, ...meta }): [string, ColumnMeta][] => {
      const { references: _, ...names } = meta;
      return meta.references
        ? [
            [column, meta],
            [namesColumn(column), { ...names, type: "list" }],
          ]
        : [[column, meta]];
    }),
  );
}

/** A row with the names of the rows that its cells refer to, in their order. */
function withNames(dataset: Dataset, row: Record<string, Cell>, columns: Record<string, ColumnMeta>) {
  const names = Object.entries(columns).flatMap(([column, { references }]) =>
    references ? [[namesColumn(column), namesOf(dataset, references as TableName[], row[column] ?? null)]] : [],
  );
  return { ...row, ...Object.fromEntries(names) };
}

function namesOf(dataset: Dataset, references: readonly TableName[], value: Cell): string[] {
  return (value === null ? [] : [value].flat()).map((id) => {
    const found = findNamed(dataset, references, String(id));
    if (!found) throw new Error(`unknown ${references.join(" or ")}: ${id}`);
    return rowName(dataset, found.table, found.row).name;
  });
}
