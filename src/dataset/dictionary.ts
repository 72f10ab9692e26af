import { metaOf } from "../schema/cells.ts";
import type { Report } from "../schema/report.ts";
import { type DescribedTable, describedTables } from "../schema/tables.ts";
import type { TextAddress } from "./translated-texts.ts";

/** What a table or a column is called, and what it says of itself. */
export interface Described {
  title: string;
  description: string;
}

/** Every table and column, described in the language of the dataset that holds it. */
export type Dictionary = Readonly<Record<DescribedTable, Described & { columns: Readonly<Record<string, Described>> }>>;

/**
 * What the schema says of each table and column, with the year and the moment of the report where its words leave room;
 * `translate` gives what it says in another language.
 */
export function dictionaryOf(
  { publication_year, describes }: Report,
  translate: (address: TextAddress) => string | undefined = () => undefined,
): Dictionary {
  const filled = (text: string) =>
    text.replaceAll("{year}", String(publication_year)).replaceAll("{describes}", describes);
  const described = (id: string, words: Described): Described => {
    const said = (column: "title" | "description") =>
      filled(translate({ table: "schema", id, column }) ?? words[column]);
    return { title: said("title"), description: said("description") };
  };
  const words = Object.entries(describedTables).map(([name, table]) => {
    const columns = Object.entries(table.columns).map(([column, cell]) => [
      column,
      described(`${name}.${column}`, metaOf(cell)),
    ]);
    return [name, { ...described(name, table), columns: Object.fromEntries(columns) }];
  });
  return Object.fromEntries(words);
}
