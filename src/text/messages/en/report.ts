import { plural } from "../../plural.ts";
import { cooperation } from "./cooperation.ts";
import { glossary } from "./glossary.ts";
import { indicators } from "./indicators.ts";
import { results } from "./results.ts";
import { specialisation } from "./specialisation.ts";
import { swot } from "./swot.ts";
import { views } from "./views.ts";

export const report = {
  title: "The report",
  description:
    "The locations in the report that the figures on this site lead to, and its endnotes with their addresses.",
  lead: (pages: number) =>
    `Every source line on this site leads here: the report’s sections and tables, and its endnotes. ${pages} pages, read line by line.`,
  sections: "Sections and tables",
  endnotes: "Endnotes",
  rows: (n: number) => `${n} ${plural(n, "row", "rows")} of data`,
  rebuiltTables: "The report’s own tables",
  rebuiltTablesLead: "Set again from this dataset’s rows, so that each entry can be checked, sorted out and followed.",
  more: "More from the report",
  moreLinks: [
    { key: "swot", title: swot.title },
    { key: "specialisation", title: specialisation.title },
    { key: "indicators", title: indicators.title },
    { key: "results", title: results.title },
    { key: "views", title: views.title },
    { key: "cooperation", title: cooperation.title },
    { key: "glossary", title: glossary.title },
  ],
  scroll: (label: string) => `${label}; scrolls sideways`,
  /** The page of one location. */
  location: {
    all: "The report’s contents",
    description: (label: string, n: number) =>
      `${label} of the report: what of this dataset rests on it, ${n} ${plural(n, "row", "rows")}, each with its link.`,
    tableLead: (n: number) =>
      `The report’s table, set again from the ${n} ${plural(n, "row", "rows")} of this dataset that rest on it. Each entry leads to its row.`,
    lead: (n: number) =>
      n === 0
        ? "No row of this dataset rests on this location by itself."
        : `${n} ${plural(n, "row", "rows")} of this dataset ${plural(n, "rests", "rest")} on this location in the report.`,
    notesLead: (n: number, cited: number) =>
      `The report’s ${n} endnotes: what each names, where the report cites it, and the ${cited} rows of this dataset that rest on one.`,
    rebuiltNote:
      "Each cell says what this table prints, in our words and as rows of this dataset. Where the report states an amount or a figure in several ways, the one that this site uses stands here, and both statements stand under the discrepancies below. “Other statement” marks what is shown but not counted.",
    citing: "Rows that rest on it",
    within: "Parts of it",
    also: "Locations beside it",
    notes: "Endnotes cited here",
  },
  endnote: {
    name: (marker: string) => `Endnote ${marker}`,
    index: "Each endnote by its number; choose one to see what it names and what rests on it.",
    search: "Search the endnotes",
    type: "Type",
    kind: {
      web: "web page",
      document: "document",
      law: "law",
      interview: "interview",
      figures_supplied: "figures supplied",
      definition: "definition",
    },
    citedIn: "cited in",
    noAddress: "no address printed",
    usedBy: "Used by",
    usedByNone: "No row rests on it by itself.",
  },
  stakeholders: {
    title: "Whom the authors interviewed",
    type: "Type",
    name: "Organisation",
    level: "Level",
    bodies: "In this dataset",
  },
} as const;
