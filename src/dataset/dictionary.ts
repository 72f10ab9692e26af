import { metaOf } from "../schema/cells.ts";
import type { Report } from "../schema/report.ts";
import { type TableName, tables } from "../schema/tables.ts";

/** What a table or a column is called, and what it says of itself. */
export interface Described {
  title: string;
  description: string;
}

/** Every table and column, described in the language of the dataset that holds it. */
export type Dictionary = Readonly<Record<TableName, Described & { columns: Readonly<Record<string, Described>> }>>;

/** What the schema says of each table and column, with the year and the moment of the report where its words leave room. */
export function dictionaryOf({ publication_year, describes }: Report): Dictionary {
  const filled = (text: string) =>
    text.replaceAll("{year}", String(publication_year)).replaceAll("{describes}", describes);
  const described = ({ title, description }: Described): Described => ({
    title: filled(title),
    description: filled(description),
  });
  const words = Object.entries(tables).map(([name, table]) => {
    const columns = Object.entries(table.columns).map(([column, cell]) => [column, described(metaOf(cell))]);
    return [name, { ...described(table), columns: Object.fromEntries(columns) }];
  });
  return Object.fromEntries(words);
}
