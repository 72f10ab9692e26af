import type { Dataset } from "../dataset/dataset.ts";
import { flatten, openHeadline } from "../model/money/ledger.ts";
import { isEndnote } from "../model/report/sources.ts";
import { type AnyRow, findRow, listOf, textOf } from "../model/rows/any-row.ts";
import { perDataset } from "../model/rows/per-dataset.ts";
import type { TableName } from "../schema/tables.ts";
import type { Language } from "../text/languages.ts";
import { address } from "./address.ts";

/** The address of the page and anchor where a reader meets a row in its context, for `href`. */
export function rowAddress(dataset: Dataset, table: TableName, row: AnyRow, language: Language): string {
  return address(pathOf(dataset, table, row), language);
}

/** The address of a row among all rows of its table, for `href`. */
export function dataAddress(table: TableName, id: string, language: Language): string {
  return address(`data/${table}/#${id}`, language);
}

/** The address of a location of the report or an endnote, for `href`. */
export function sourceAddress(dataset: Dataset, id: string, language: Language): string {
  return address(isEndnote(dataset, id) ? endnotePath(dataset, id) : `report/${id}/`, language);
}

function pathOf(dataset: Dataset, table: TableName, row: AnyRow): string {
  const initiative = textOf(row, "initiative_id");
  const project = textOf(row, "cooperation_project_id");
  switch (table) {
    case "locations":
      return `report/${row.id}/`;
    case "endnotes":
      return endnotePath(dataset, row.id);
    case "initiatives":
      return `initiatives/${row.id}/`;
    case "cooperation_projects":
      return `cooperation/#project-${row.id}`;
    case "indicators":
      return `indicators/#indicator-${row.id}`;
    case "observations":
      return `indicators/#observation-${row.id}`;
    case "results":
      return `results/#result-${row.id}`;
    case "views":
      return `views/#${row["score"] === null ? "statement" : "score"}-${row.id}`;
    case "swot_items":
      return `swot/#swot-${row.id}`;
    case "specialisation_priorities":
      return `specialisation/#area-${row.id}`;
    case "discrepancies":
      return `${discrepanciesPath(textOf(row, "severity"))}#discrepancy-${row.id}`;
    case "glossary":
      return `glossary/#${row.id}`;
    case "stakeholders":
      return `report/${listOf(row, "source_ids")[0]}/#stakeholder-${row.id}`;
    case "table_headings":
      return `report/${textOf(row, "location_id")}/`;
    case "table_cells":
      return `report/${textOf(findRow(dataset, "table_headings", textOf(row, "heading_id") ?? "") ?? row, "location_id")}/`;
    case "printed_totals":
      return ledgerIds(dataset).has(row.id) ? `money/#${row.id}` : `data/${table}/#${row.id}`;
    case "budget_lines":
      return initiative ? `initiatives/${initiative}/#line-${row.id}` : `cooperation/#project-${project}`;
    case "aid_terms":
    case "starts":
    case "priorities":
    case "participations":
      return initiative ? `initiatives/${initiative}/` : `cooperation/#project-${project}`;
    default:
      return `data/${table}/#${row.id}`;
  }
}

/** The path of the page of all discrepancies as grave as this one: those that change a conclusion come first. */
export function discrepanciesPath(severity: string | undefined): string {
  return severity === undefined || severity === "conclusion" ? "discrepancies/" : `discrepancies/${severity}/`;
}

function endnotePath(dataset: Dataset, id: string): string {
  const page = dataset.locations.find(({ kind }) => kind === "endnotes");
  return `report/${page ? `${page.id}/` : ""}#${id}`;
}

const ledgerIds = perDataset((dataset) => {
  const headline = openHeadline(dataset);
  return new Set(headline ? flatten(headline).map(({ total }) => total.id) : []);
});
