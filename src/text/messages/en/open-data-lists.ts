import { plural } from "../../plural.ts";

// The lists made for reading, the workbooks, and their columns beside those of the schema.

export const openDataLists = {
  /** The two lists made for reading, and their columns beside those of the schema. */
  flat: {
    initiativeList: {
      title: "List of initiatives",
      description: "An initiative with its names beside its codes, and what it states of money in columns never mixed.",
    },
    moneyLines: {
      title: "Money, line by line",
      description:
        "An amount of an initiative, or the stated absence of one, with what the sums take of it and why not.",
    },
    names: (ids: string) => `The names of ${ids}, in their order.`,
    money: {
      total: {
        title: "Total funding",
        description:
          "What its own lines state for their whole periods; parts and other statements left out. Not to be added up over initiatives, as one may contain another: money_lines says what adds up.",
      },
      awarded: { title: "Awarded", description: "What of the total is said to be granted." },
      in_report_total: {
        title: "In the report’s total",
        description: "What of its money the report’s headline total counts.",
      },
      yearly: { title: "A year’s funding", description: "Amounts for each year, which are never multiplied." },
      parts: {
        title: "Funding of its components",
        description: "What its components state for whole periods, where it states nothing itself.",
      },
      parts_yearly: {
        title: "A year’s funding of its components",
        description: "What its components state for each year, where it states nothing itself.",
      },
      private: { title: "Firms’ own money", description: "What firms pay or invest beside the aid; no funding." },
    },
    qualifier: (title: string) => `${title}: qualifier`,
    qualifierSays: "How exactly the amount is known; that of a sum is no more certain than its least certain line.",
    from: (title: string) => `${title}: from`,
    fromSays: "First year, where every line gives one.",
    to: (title: string) => `${title}: to`,
    toSays: "Last year, where every line gives one.",
    years: (title: string) => `${title}: years`,
    yearsSay: "How many years it is for, where the report counts them without dating them.",
    fundingStatus: {
      title: "What it states of funding",
      description: "A total, an amount a year, that of its components alone, or why there is none.",
    },
    discrepancies: {
      title: "Discrepancies",
      description: "How many discrepancies touch it, without cosmetic ones.",
    },
    lines: {
      initiative: { title: "Initiative", description: "The name of the initiative." },
      payer_ids: { title: "Funding sources", description: "Who pays, as codes." },
      is_in_report_total: {
        title: "In the report’s total",
        description: "Whether the report’s headline total counts the line or one that contains it.",
      },
      contained_in_ids: { title: "Contained in", description: "The lines with an amount that already contain it." },
      counted_eur: { title: "Counted", description: "What the line adds to what the report’s headline total counts." },
      outside_eur: { title: "Outside", description: "What the line adds to what stands in no total of the report." },
      why_not_counted: { title: "Why not counted", description: "Why it adds nothing, where it adds nothing." },
    },
    sources: { title: "Sources in words", description: "The locations and endnotes of the report, as it labels them." },
    dataSource: { title: "Report", description: "The report that all was read from." },
    dataVersion: { title: "Data version", description: "The version of the dataset." },
    dataLicence: { title: "Licence", description: "The licence of the dataset." },
  },
  /** An initiative's own files. */
  initiative: {
    workbook: (rows: number) => `Spreadsheet · ${rows} ${plural(rows, "row", "rows")}`,
    tables: {
      budget_lines: "money",
      aid_terms: "terms",
      results: "results",
      participations: "bodies",
      views: "views",
      initiatives: "initiative",
    },
    role: { title: "Role", description: "How the line stands in the stated funding." },
    depth: { title: "Depth", description: "How many lines contain it." },
    counted: { title: "Counted", description: "What the line adds to the stated funding." },
  },
  workbook: {
    readMe: "read me",
    columns: "columns",
    dictionary: {
      table: "table",
      column: "column",
      title: "title",
      description: "description",
      type: "type",
      unit: "unit",
      values: "values",
    },
  },
} as const;
