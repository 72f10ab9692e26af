import { type Cell, metaOf } from "../schema/cells.ts";
import { type Report, translatedReportKeys } from "../schema/report.ts";
import type { Columns } from "../schema/table.ts";
import { type DescribedTable, describedTables, type TableName, tables } from "../schema/tables.ts";

/** Where a text stands, as `translations/<language>.csv` writes it. */
export interface TextAddress {
  table: string;
  id: string;
  column: string;
}

/** A text that every language of the dataset translates. */
export interface TranslatedText extends TextAddress {
  original: string;
  /** What reads it, where it is a cell of a table. */
  cell?: Cell;
}

/** An address as one text, by which translations are looked up. */
export const addressKey = ({ table, id, column }: TextAddress): string => `${table} ${id} ${column}`;

/** The columns of a table whose texts are translated. */
export function translatedColumns(name: TableName): [column: string, cell: Cell][] {
  return Object.entries(tables[name].columns as Columns).filter(([, cell]) => metaOf(cell).isTranslated);
}

/**
 * Every text to be translated: what report.json says, what the schema says of tables and columns, and the cells of rows in
 * file order, each list as its file writes it. What is missing in the original is missing here.
 */
export function translatedTexts(
  rowsOf: (name: TableName) => readonly { id: string }[],
  report: Report,
): TranslatedText[] {
  return [
    ...translatedReportKeys.flatMap((key) => reportTexts(key, report[key])),
    ...(Object.keys(describedTables) as DescribedTable[]).flatMap(schemaTexts),
    ...(Object.keys(tables) as TableName[]).flatMap((name) => rowTexts(name, rowsOf(name))),
  ];
}

function reportTexts(key: string, value: unknown): TranslatedText[] {
  const at = { table: "report.json", id: "report" };
  if (Array.isArray(value)) return value.flatMap((each, index) => reportTexts(`${key}.${index + 1}`, each));
  return typeof value === "string" ? [{ ...at, column: key, original: value }] : [];
}

function schemaTexts(name: DescribedTable): TranslatedText[] {
  const described = [
    { id: name, ...describedTables[name] },
    ...Object.entries(describedTables[name].columns as Columns).map(([column, cell]) => ({
      id: `${name}.${column}`,
      ...metaOf(cell),
    })),
  ];
  return described.flatMap(({ id, title, description }) => [
    { table: "schema", id, column: "title", original: title },
    { table: "schema", id, column: "description", original: description },
  ]);
}

function rowTexts(name: TableName, rows: readonly { id: string }[]): TranslatedText[] {
  const columns = translatedColumns(name);
  const isTranslated = tables[name].isTranslatedRow as (row: object) => boolean;
  return rows.filter(isTranslated).flatMap((row) =>
    columns.flatMap(([column, cell]) => {
      const original = [(row as Record<string, unknown>)[column] ?? []].flat().join(";");
      return original === "" ? [] : [{ table: name, id: row.id, column, original, cell }];
    }),
  );
}
