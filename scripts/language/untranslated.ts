import type { Dataset } from "../../src/dataset/dataset.ts";
import { translatedColumns } from "../../src/dataset/translated-texts.ts";
import { metaOf } from "../../src/schema/cells.ts";
import type { Columns } from "../../src/schema/table.ts";
import { type TableName, tables } from "../../src/schema/tables.ts";

// Names of formats, tools and works that are the same in every language, and the words by which Intl joins a list.
// The months are those of Intl, which knows no pseudo-language.
const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2018, month)).toLocaleString("en", { month: "long", timeZone: "UTC" }),
);
const international =
  "CSV JSON Parquet XML SVG PNG APA BibTeX RIS URL JavaScript GitHub MIT CC BY pandas polars DuckDB SQLite Datasette Spark and or".split(
    " ",
  );

/** Whether all that a text of the pseudo-language says outside its marks is left as it is on purpose: names, codes, quotations. */
export function untranslated(dataset: Dataset): (text: string) => boolean {
  const left = new Set([...international, ...months].map(plain));
  // A drawing breaks a long name into lines.
  const names: string[] = [];
  const keep = (text: string) => {
    for (const part of [text, ...piecesOf(text)]) left.add(plain(part));
  };
  for (const name of Object.keys(tables) as TableName[]) {
    const columns = tables[name].columns as Columns;
    const translated = new Set(translatedColumns(name).map(([column]) => column));
    const isTranslated = tables[name].isTranslatedRow as (row: object) => boolean;
    keep(name);
    for (const [column, cell] of Object.entries(columns)) {
      keep(column);
      for (const code of metaOf(cell).codes ?? []) keep(code);
    }
    for (const row of dataset[name]) {
      for (const [column, value] of Object.entries(row)) {
        if (isTranslated(row) && translated.has(column)) continue;
        for (const each of [value].flat()) {
          if (typeof each !== "string") continue;
          keep(each);
          if (column === "name") names.push(plain(each));
        }
      }
    }
  }
  for (const value of Object.values(dataset.report).flat()) if (typeof value === "string") keep(value);
  return (text) =>
    piecesOf(text).every(
      (piece) =>
        left.has(plain(piece)) ||
        isMarked(piece) ||
        names.some((name) => name.includes(plain(piece))) ||
        isAddress(piece) ||
        isCode(piece) ||
        !/\p{L}{2}/u.test(piece),
    );
}

const plain = (text: string) =>
  text
    .trim()
    .replace(/[.!?]$/, "")
    .toLowerCase();
// A line of a drawing may hold a stretch without the marks at its ends; it is known by its letters.
const isMarked = (text: string) => /[áçéíñóúý]/i.test(text);
const isAddress = (text: string) => /^www\.|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^\/?[\w-]+(?:\/[\w-]+)*\.\w+$/.test(text);
// Names of columns, and of what is called after a table: <table>_named.
const isCode = (text: string) => /^[\w<>]*_[\w<>]*$/.test(text);

/** What stands between the marks of the pseudo-language and the signs that part phrases. */
const piecesOf = (text: string): string[] =>
  text
    .replace(/⟦[^⟦⟧]*⟧|https?:\S+/g, "¦")
    .split(/[¦,;:·|()[\]“”–…⟦⟧~≈≥≤<€]|\.? \/ |\. |[←→]|\s(?=\d)|(?<=\d)\s|\b(?:and|or)\b/u)
    .map((piece) => piece.trim())
    .filter(Boolean);
