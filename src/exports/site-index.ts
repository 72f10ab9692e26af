import type { Dataset } from "../dataset/dataset.ts";
import { listOf, rowsOf } from "../model/rows/any-row.ts";
import { rowName } from "../model/rows/row-names.ts";
import { rowAddress } from "../routes/row-address.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { Language } from "../text/messages.ts";

/** One thing that the search of the site can find. */
export interface SiteEntry {
  kind: string;
  title: string;
  /** What else is searched, and shown below the title. */
  detail: string;
  href: string;
}

/** All entries column by column; `kind` points into `kinds`. */
export interface SiteIndex {
  kinds: string[];
  kind: number[];
  title: string[];
  detail: string[];
  href: string[];
}

// What readers look for most stands first; the other tables follow in the schema's order.
const first: readonly TableName[] = ["initiatives", "regions", "pillars", "glossary", "indicators", "organisations"];
// Only the tables' own machinery: their rows repeat what other rows say.
const left: readonly TableName[] = ["synonyms", "units", "table_headings", "table_cells", "participations"];

// The columns whose texts say what a row is about, and the characters in which the report prints it.
const telling = [
  "other_names",
  "expansion",
  "summary",
  "definition",
  "objective",
  "statement_a",
  "statement_b",
  "author",
  "conditions",
  "as_printed",
] as const;

/** An entry for every row of the dataset that has something of its own to say, with the address where a reader meets it. */
export function rowEntries(dataset: Dataset, language: Language): SiteEntry[] {
  const names = Object.keys(tables) as TableName[];
  return [...first, ...names.filter((name) => !first.includes(name) && !left.includes(name))].flatMap((table) =>
    rowsOf(dataset, table).map((row) => {
      const { name, subject } = rowName(dataset, table, row);
      const detail = telling.flatMap((column) => listOf(row, column)).filter((text) => text !== "" && text !== name);
      return {
        kind: dataset.dictionary[table].title,
        title: subject && subject !== name ? `${subject}: ${name}` : name,
        detail: detail.join(" · "),
        href: rowAddress(dataset, table, row, language),
      };
    }),
  );
}

/** Entries, in the order of their importance, as columns. */
export function siteIndex(entries: readonly SiteEntry[]): SiteIndex {
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const plain = (text: string) => text.replace(/\s+/g, " ");
  return {
    kinds,
    kind: entries.map(({ kind }) => kinds.indexOf(kind)),
    title: entries.map(({ title }) => plain(title)),
    detail: entries.map(({ detail }) => plain(detail)),
    href: entries.map(({ href }) => href),
  };
}
