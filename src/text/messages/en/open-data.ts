import { openDataLists } from "./open-data-lists.ts";
import { openDataPages } from "./open-data-pages.ts";

// What the data says of itself where it leaves the site: what describes it, its read-me, and all of the other files’ words.

export const openData = {
  ...openDataLists,
  ...openDataPages,
  /** What the dataset is about, beside the country. */
  keywords: {
    industry: "digitising industry",
    policy: "industrial policy",
    money: "public funding",
    open: "open data",
  },
  citeThis: "If you use this dataset, please cite it as below.",
  /** What portals that harvest catalogues read. */
  catalogue: {
    title: (site: string) => `${site}: catalogue`,
    description: "The dataset of this site, its files and its addresses for programs.",
    service: "Answers as JSON",
    serviceDescription:
      "Fixed addresses that answer with JSON: each initiative, the totals with their lines, the vocabularies.",
  },
  files: {
    "dataset.zip": {
      title: "Everything, as CSV",
      description: "Every table as CSV, with a description of each column, a read-me, licence and citation.",
    },
    "dataset.sqlite": {
      title: "Everything, as a database",
      description: "A SQLite file with types, keys, names beside codes and full-text search.",
    },
    "dataset.xlsx": {
      title: "Everything, as a spreadsheet",
      description: "A workbook with a table a sheet, a read-me and a dictionary of columns.",
    },
    "initiative_list.csv": {
      title: "The list of initiatives",
      description: "A row an initiative, with names beside codes and what it states of money.",
    },
    "money_lines.csv": {
      title: "The money, line by line",
      description: "A row an amount, or its stated absence, with what the sums take of it.",
    },
  },
  /** The read-me that comes with the files. */
  readMe: {
    title: (site: string, version: string) => `${site}: the data, version ${version}`,
    tablesTitle: "What is here",
    tables:
      "A CSV file a table. The first two are made for reading: names beside codes, and what the sums take. The others are the data itself, from which all else follows.",
    beside:
      "`datapackage.json` describes every column (Data Package 2.0). Where they are, `READING.md` says how rows were read off the report, `CHANGELOG.md` what changed, `CITATION.cff` how to cite.",
    howTitle: "How to read it",
    how: {
      form: "UTF-8, commas, strictly by RFC 4180. Several values in one cell are separated by semicolons.",
      missing: "Empty means missing, never zero; a column beside it says why, where the report says.",
      amounts:
        "Amounts are whole euros. A qualifier says how exactly each is known, a basis whether it holds in all or a year.",
      sums: "Adding up: take `counted_eur` and `outside_eur` of `money_lines`, each of which adds every euro once. A sum over `amount_eur` counts parts, other statements of the same money and yearly amounts along, and one over `total_eur` of the list what an initiative and its components both state.",
      ids: "A column that ends in `_id` holds an id of another table, one in `_ids` several.",
      evidence:
        "`as_printed` holds the characters of the report, `source_ids` the locations and endnotes where they stand.",
    },
    manyTitle: "Several reports as one",
    many: (report: string) =>
      `The Parquet files of every report have the same columns and types. Kept as \`parquet/<table>/report=<report>/<table>.parquet\`, here with \`report=${report}\`, those of all reports are one dataset; \`npm run export\` writes them so.`,
    licenceTitle: "Licence and citation",
    licence: (name: string, address: string) => `Licence: ${name}, ${address}`,
    source: (reference: string) => `Read from: ${reference}`,
    cite: (authors: string, site: string, version: string) =>
      `To cite: ${authors}, ${site}, data set, version ${version}.`,
  },
} as const;
