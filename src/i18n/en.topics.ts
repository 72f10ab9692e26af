import { plural } from "./plural.ts";

// What the pages on single topics say: indicators, results, scores, cooperation, places of the report, glossary, tables.

export const filter = {
  search: "Search",
  searchIn: (what: string) => `Search ${what}`,
  any: "all",
  clear: "Clear",
  some: (all: number) => `{n} of ${all} shown`,
  all: (all: number) => `${all} shown`,
  none: (all: number) => `None of ${all} fits. Clear the search to see them again.`,
  unknown: (what: string) => `Not understood in the address, and left out: ${what}`,
} as const;

export const tablePage = {
  description: (table: string, rows: number) =>
    `${table}: all ${rows} rows with their columns, references and sources.`,
  all: "All tables",
  row: "Row",
  rows: "Rows",
  rowsTitle: (n: number) => (n === 0 ? "No rows" : `${n} ${plural(n, "row", "rows")}`),
  rowsLead:
    "Each row has an address of its own; a name leads to where the site shows the row, other names to their rows.",
  noRows: "The report gives nothing for this table.",
  dictionary: "Columns",
  yes: "yes",
  no: "no",
  anchor: (id: string) => `Link to row ${id}`,
  scroll: (table: string) => `${table}, all rows; scrolls sideways`,
  see: "See the rows",
} as const;

export const facts = {
  percent: (value: string) => `${value}%`,
  rank: (n: number) => {
    const ending = n % 100 >= 11 && n % 100 <= 13 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th");
    return `${n}${ending}`;
  },
  outOf: (value: string, of: string) => `${value} of ${of}`,
  scoreOf: (score: string, max: string) => `${score} out of ${max}`,
  noFigure: "no figure",
  disputed: (n: number) => plural(n, "contradicted", `${n} contradictions`),
  otherStatement: "another statement of the report; not used",
} as const;

export const topics = { filter, tablePage, facts } as const;
