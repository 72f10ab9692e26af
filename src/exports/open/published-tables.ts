import { type AnyRow, rowsOf } from "../../model/rows/any-row.ts";
import { perDataset } from "../../model/rows/per-dataset.ts";
import type { ColumnMeta } from "../../schema/cells.ts";
import { metaFor } from "../../schema/column-meta.ts";
import type { Columns } from "../../schema/table.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import { translations } from "../../schema/translations.ts";
import type { Context } from "../../text/context.ts";
import type { Cell } from "../csv.ts";
import { flatTables } from "./flat-tables.ts";
import type { PublishedTable } from "./published-table.ts";

/**
 * Every table that is published: first those for reading, a row an initiative and a row a budget line, then the tables of
 * the schema in its order, then all translations as one.
 */
export function publishedTables(context: Context): readonly PublishedTable[] {
  return [...flatTables(context), ...schemaTables(context.dataset)];
}

const schemaTables = perDataset((dataset) => {
  const metas = (columns: Columns) =>
    Object.fromEntries(Object.entries(columns).map(([column, cell]) => [column, metaFor(cell, dataset.report)]));
  const own = (Object.keys(tables) as TableName[]).map((name): PublishedTable => {
    const { title, description, columns } = tables[name];
    const rows = rowsOf(dataset, name) as readonly (AnyRow & Record<string, Cell>)[];
    return { name, title, description, columns: metas(columns), key: ["id"], rows, isFlat: false };
  });
  const language: ColumnMeta = {
    title: "Language",
    description: "The language of the text, in two letters.",
    type: "string",
    pattern: "^[a-z]{2}$",
    isRequired: true,
  };
  const translated: PublishedTable = {
    name: translations.name,
    title: translations.title,
    description: translations.description,
    columns: { language, ...metas(translations.columns) },
    key: ["language", "table", "id", "column"],
    rows: Object.entries(dataset.translations).flatMap(([language, rows]) => rows.map((row) => ({ language, ...row }))),
    isFlat: false,
  };
  return [...own, translated];
});
