import { plural } from "../../plural.ts";

export const data = {
  title: "Data",
  description: "Every table of the dataset as CSV and JSON, with a dictionary of its columns.",
  lead: (rows: number, tables: number) =>
    `${rows} rows in ${tables} tables, read off the report by hand and checked at every build.`,
  column: "Column",
  type: "Type",
  meaning: "Meaning",
  required: "always filled",
  optional: "may be empty",
  refersTo: (tables: string) => `id of ${tables}`,
  oneOf: (codes: string) => `one of ${codes}`,
  columns: (n: number) => `${n} columns`,
  /** The page of one table. */
  table: {
    description: (table: string, rows: number) =>
      `${table}: all ${rows} rows with their columns, references and sources.`,
    all: "All tables",
    row: "Row",
    rowsTitle: (n: number) => (n === 0 ? "No rows" : `${n} ${plural(n, "row", "rows")}`),
    rowsLead:
      "Each row has an address of its own; a name leads to where the site shows the row, other names to their rows.",
    noRows: "The report gives nothing for this table.",
    dictionary: "Columns",
    yes: "yes",
    no: "no",
    scroll: (table: string) => `${table}, all rows; scrolls sideways`,
    search: "Search these rows",
    columns: (n: number) => `What the ${n} columns mean`,
  },
} as const;
