import { plural } from "../../plural.ts";

// The pages about files, versions, addresses and questions.

export const openDataPages = {
  /** The page of all that can be taken. */
  page: {
    description:
      "The dataset as files: the list of initiatives, everything at once, or one table; versions, examples in code, addresses for programs.",
    lead: (rows: string, tables: number, version: string) =>
      `${rows} rows in ${tables} tables, read off the report by hand and checked at every build. Version ${version}.`,
    choicesTitle: "Which to take",
    choices: {
      list: {
        title: "The list of initiatives",
        when: "To sort, filter or chart: a row an initiative, names beside codes, what each states of money.",
      },
      all: {
        title: "Everything",
        when: "To join tables, to keep, or to check: all tables with their columns described, licence and citation.",
      },
      table: {
        title: "One table",
        when: "To look one thing up, or to read it into a program: each has a page, a dictionary and its files.",
      },
    },
    csv: (rows: number) => `CSV · ${rows} ${plural(rows, "row", "rows")}`,
    money: (rows: number) => `Its money, line by line: CSV · ${rows} ${plural(rows, "row", "rows")}`,
    file: (name: string, kilobytes: string) => `${name} · ${kilobytes} KB`,
    kinds: { zip: "CSV in a zip", xlsx: "Spreadsheet", sqlite: "SQLite" },
    toTables: (n: number) => `The ${n} tables`,
    more: "Also here",
    ways: {
      query: "Ask the whole dataset in the browser, in SQL",
      use: "One line in R, Python, DuckDB, JavaScript or a spreadsheet",
      completeness: "How complete each column is, and why not",
      api: "Addresses that answer programs",
    },
    tablesTitle: "One table",
    machinesTitle: "For programs that look by themselves",
    machines:
      "A description of all files by Data Package, a catalogue by DCAT-AP for open-data portals, a metadata file for Datasette:",
    noRows: "Its rows stand in other tables, or in the list; here are its columns.",
  },
  /** Released versions. */
  versions: {
    title: "Versions",
    lead: "Each released version keeps its archive and its address. The citation names the version.",
    titleOf: (version: string) => `Version ${version}`,
    description: (version: string) =>
      `Version ${version} of the data as it was released: its archive, its tables, what changed.`,
    released: (day: string) => `Released ${day}`,
    notReleased: (version: string) => `What is published now, ${version}, is not released yet.`,
    archive: (kilobytes: string) => `Archive · ${kilobytes} KB`,
    changed: (before: string, after: string) => `What changed from ${before} to ${after}`,
    firstKept: "The first version that is kept.",
    tables: (n: number, rows: string) => `${n} tables, ${rows} rows`,
    kept: "This archive is the one of that day, and is never made anew.",
  },
  /** What changed between two versions. */
  changes: {
    none: "Nothing changed.",
    nothing: "nothing",
    totals: "Totals",
    totalsSame: "No total moved.",
    printed: (id: string, before: string, after: string) => `${id}, as printed: ${before} before, ${after} now.`,
    lines: (id: string, before: string, after: string) => `${id}, its lines added up: ${before} before, ${after} now.`,
    tables: "Tables",
    tablesAdded: (tables: string) => `New: ${tables}.`,
    tablesGone: (tables: string) => `Gone, or renamed: ${tables}.`,
    columnsAdded: (n: number, columns: string) => `${n} new ${plural(n, "column", "columns")}: ${columns}.`,
    columnsGone: (n: number, columns: string) => `${n} ${plural(n, "column", "columns")} gone, or renamed: ${columns}.`,
    rowsAdded: (n: number, ids: string) => `${n} new ${plural(n, "row", "rows")}: ${ids}.`,
    rowsGone: (n: number, ids: string) => `${n} ${plural(n, "row", "rows")} gone: ${ids}.`,
    cells: (column: string, n: number, ids: string) =>
      `${column}: ${n} ${plural(n, "cell says", "cells say")} something else, in ${ids}.`,
    cellsEach: (column: string, n: number, each: string) =>
      `${column}: ${n} ${plural(n, "cell", "cells")} changed. ${each}.`,
    cell: (id: string, before: string, after: string) => `${id} from ${before} to ${after}`,
  },
  /** Examples in code. */
  use: {
    title: "Use the data in one line",
    description:
      "Examples in Python, R, DuckDB, JavaScript, SQLite, Datasette and a spreadsheet, each with what was run of it.",
    lead: "The same question in each: which five initiatives state the most funding? It needs no documentation, as the list has names beside codes and one column of totals.",
    executed: {
      always: "Run as it stands here by the tests of this site.",
      local: "Run by the tests of this site with the file on the same machine.",
      where_installed: "Run as it stands here by the tests wherever the language is installed.",
      never: "Not run by the tests.",
    },
    spreadsheetTitle: "A spreadsheet",
    spreadsheet:
      "Open the workbook, choose the sheet initiative_list, and sort by total_eur from the largest. The sheet columns says what each column means. A program that asks for a separator is better served by the file with semicolons.",
    sumsTitle: "Before you add up",
    sums: "Sum counted_eur and outside_eur of money_lines, each of which adds every euro once. A sum over amount_eur, or over total_eur of the list, also counts what is part of something else.",
    manyTitle: "Several reports as one dataset",
    many: "The Parquet files of every report have the same columns. Kept in folders, those of all reports are one table:",
    overHttp: "A Parquet file is read over HTTP by the parts that a question needs, from any static host.",
  },
  /** How complete the data is. */
  completeness: {
    title: "How complete",
    description: "Each column of each table: how many rows state it, and why the others do not.",
    finding: (filled: string, all: string) => `${filled} of ${all} budget lines state an amount`,
    findingWithout: "What each column states, and why not",
    lead: "Missing is not zero. Where the report gives a reason, it is counted; where another column says it instead, that is named.",
    column: "Column",
    filled: "Rows that state it",
    why: "Why the others do not",
    always: "In every row",
    alwaysFilled: (n: number, columns: string) =>
      `${n} ${plural(n, "column is", "columns are")} filled in every row: ${columns}.`,
    noRows: "No row: the report gives nothing for this table.",
    summary: (rows: number, columns: number) =>
      `${rows} ${plural(rows, "row", "rows")}, ${columns} ${plural(columns, "column", "columns")} not always filled`,
    reason: (n: number, reason: string) => `${n}: ${reason}`,
    reasons: {
      not_available: "the report prints “not available”",
      no_overall_funding: "the report says that there is no overall funding",
      not_defined_yet: "the report says that it is not defined yet",
      not_stated: "the report does not state it",
    } as Record<string, string>,
    together: (n: number, column: string) => `${n}: nothing to say, as ${column} is empty`,
    oneOf: (n: number, columns: string) => `${n}: ${columns} is filled instead`,
    reasonOf: (n: number, column: string) => `${n}: no reason needed, as ${column} is filled`,
    silent: (n: number) => `${n}: the report says nothing, or it does not apply`,
  },
  /** Questions to the database, in the browser. */
  query: {
    title: "Ask the data",
    description:
      "Questions to the whole dataset in SQL, in the browser: ten ready ones, tables and columns, the answer as CSV.",
    lead: "The whole dataset as a database that your browser asks. Nothing leaves it. Take a ready question and change it, or write your own.",
    label: "Question in SQL",
    run: "Ask",
    stop: "Stop",
    hint: "Control and Enter ask as well. The database is fetched with the first question.",
    loading: (kilobytes: string, all: string) => `Fetching the database: ${kilobytes} of ${all} KB …`,
    asking: "Asking …",
    stopped: "Stopped. The next question begins anew.",
    failed: (why: string) => `The database says: ${why}`,
    notFetched: "The database could not be fetched.",
    answer: "Answer",
    rows: (shown: string, all: string) => `${shown} of ${all} rows are shown; the CSV holds all of them.`,
    allRows: (n: string) => `Rows: ${n}.`,
    cut: (n: string) => `The answer is longer than ${n} rows and is cut there, in the CSV too.`,
    noRows: "No row fits.",
    csv: "CSV of the answer",
    examplesTitle: "Ten questions",
    examplesLead: "Each with its answer as it was when this page was built.",
    useThis: "Ask and change this",
    first: (shown: number, all: number) => `The first ${shown} of ${all} rows.`,
    tablesTitle: "Tables and columns",
    tablesLead: (named: string, fts: string) =>
      `Beside each table that refers to others stands ${named}, with names beside ids, and ${fts} to search its texts.`,
    withoutScript:
      "To ask questions of your own, the page needs JavaScript. The answers below, and the database as a file, need none.",
    questions: {
      largest: "Which initiatives state the most funding?",
      silent: "How many initiatives state an amount, and why do the others not?",
      matrix: "How many initiatives does each region have under each pillar?",
      regions: "How much money is each region’s, in the report’s total and outside it?",
      payers: "Who pays, and how much of it is counted?",
      support: "Which support covers at least half?",
      targets: "Which targets were set, and what was reached?",
      scores: "How do stakeholders score each aspect, on average?",
      discrepancies: "Which discrepancies change a conclusion?",
      search: "Which initiatives speak of a word, whatever its ending?",
    },
  },
  /** The addresses that answer programs. */
  api: {
    title: "Addresses for programs",
    description: "Fixed addresses that answer with JSON: each with an example, and what may change and what not.",
    lead: "Plain files at fixed addresses, no key and no limit. Each answer begins with the report, the version and the licence.",
    address: "Address",
    answers: {
      index: "What there is: version, licence, addresses, and what may change.",
      initiatives: "Every initiative with its regions, pillars and what it states of funding.",
      initiative: "All rows about one initiative, table by table; its money as its page sets it.",
      totals: "Each total that the report prints, with the lines and totals it adds up.",
      vocabularies: "The terms that ids are of, and the codes that columns hold.",
    },
    example: (path: string) => `The answer of ${path}, its beginning`,
    contractTitle: "What may change within v1",
    mayChange: {
      keys: "Keys are added; read those you know.",
      codes: "Codes and terms are added to their lists.",
      rows: "Rows are added, corrected and taken away with each version of the data; data_version says which one answers.",
      order: "The order of keys and rows.",
    },
    willTitle: "What will not",
    willNotChange: {
      addresses: "The addresses named here.",
      keys: "No key goes, is renamed, or holds another type than it did.",
      meaning: "No key and no unit changes its meaning.",
      next: "What breaks one of these stands at /api/v2/, with /api/v1/ beside it.",
    },
    elsewhere: "Whole tables are on the data page.",
  },
} as const;
