import { type AnyRow, rowsOf } from "../../model/rows/any-row.ts";
import { columnsOf } from "../../model/rows/columns.ts";
import type { ColumnMeta } from "../../schema/cells.ts";
import { type DescribedTable, type TableName, tables } from "../../schema/tables.ts";
import type { Context } from "../../text/context.ts";
import type { Cell } from "../csv.ts";
import { flatTables } from "./flat-tables.ts";
import type { PublishedTable } from "./published-table.ts";

/**
 * Every table that is published: first those for reading, a row an initiative and a row a budget line, then the tables of
 * the schema in its order, then the translations of all languages that the report lists, as one.
 */
export function publishedTables(context: Context): readonly PublishedTable[] {
  const own = (Object.keys(tables) as TableName[]).map((name) => schemaTable(context, name));
  return [...flatTables(context), ...own, translationTable(context)];
}

function schemaTable({ dataset }: Context, name: TableName): PublishedTable {
  return {
    name,
    ...described(dataset, name),
    key: ["id"],
    rows: rowsOf(dataset, name) as readonly (AnyRow & Record<string, Cell>)[],
    isFlat: false,
  };
}

function translationTable({ dataset, m }: Context): PublishedTable {
  const { columns, ...words } = described(dataset, "translations");
  const language: ColumnMeta = {
    ...m.openData.flat.language,
    type: "string",
    pattern: "^[a-z]{2}(-[A-Z]{2})?$",
    isRequired: true,
  };
  return {
    name: "translations",
    ...words,
    columns: { language, ...columns },
    key: ["language", "table", "id", "column"],
    rows: dataset.report.translation_languages.flatMap((language) =>
      (dataset.translations[language] ?? []).map((row) => ({ language, ...row })),
    ),
    isFlat: false,
  };
}

/** Title, description and columns of a table, in the language of the dataset. */
function described(dataset: Context["dataset"], table: DescribedTable) {
  const { title, description } = dataset.dictionary[table];
  const columns = columnsOf(dataset, table).map(({ column, ...meta }): [string, ColumnMeta] => [column, meta]);
  return { title, description, columns: Object.fromEntries(columns) };
}
