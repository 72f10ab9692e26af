import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { isInMainList, mainList } from "../initiatives/main-list.ts";
import { type AnyRow, findRow, type TableRow } from "../rows/any-row.ts";
import { byId } from "../rows/by-id.ts";
import { rowsBy } from "../rows/rows-by.ts";

type Initiative = Rows<"initiatives">;
type Content = Rows<"table_headings">["content"];

/** What stands in a cell: rows of the dataset, a text of ours, terms of a vocabulary, or nothing. */
export interface CellContent {
  rows: TableRow[];
  texts: string[];
}

/**
 * The initiatives that a table of the report lists: those that its heading for them names, in that order, or those of the
 * main list that rest on the location, in its order.
 */
export function initiativesOf(dataset: Dataset, location: string): Initiative[] {
  const named = dataset.table_headings.find((heading) => heading.location_id === location && headsInitiatives(heading));
  if (named && named.row_ids.length > 0) return named.row_ids.map(byId(dataset.initiatives, "initiative"));
  return mainList(dataset).filter(({ source_ids }) => source_ids.includes(location));
}

/** Whether a heading stands over the initiatives that the table lists, rather than over what it says of them. */
export function headsInitiatives({ content, pillar_ids }: Rows<"table_headings">): boolean {
  return content === "initiatives" && pillar_ids.length === 0;
}

const vocabularies: Partial<Record<Content, TableName>> = {
  pillar_ids: "pillars",
  sector_ids: "sectors",
  technology_ids: "technologies",
  beneficiary_ids: "beneficiaries",
};

/**
 * What a table of the report says of one of its initiatives under a heading: terms, texts, or the rows of the initiative
 * and its components that rest on that table, in file order.
 */
export function initiativeContent(
  dataset: Dataset,
  location: string,
  initiative: Initiative,
  content: Content,
): CellContent {
  const table = vocabularies[content];
  if (table) {
    const ids = initiative[content as keyof Initiative] as readonly string[];
    return { rows: ids.flatMap((id) => tableRow(dataset, table, id)), texts: [] };
  }
  if (content === "start_year") return start(dataset, location, initiative);
  if (content === "type_label" || content === "objective" || content === "summary") {
    const text = initiative[content];
    return { rows: [], texts: text === null ? [] : [text] };
  }
  return { rows: rowsOfContent(dataset, location, initiative, content), texts: [] };
}

function start(dataset: Dataset, location: string, initiative: Initiative): CellContent {
  const rows = dataset.starts
    .filter((each) => each.initiative_id === initiative.id && each.source_ids.includes(location))
    .map((row) => ({ table: "starts" as const, row }));
  // The location may name only what came later, a second call for instance, so the start itself is not left out.
  const isNamed = rows.some(({ row }) => row.start_year === initiative.start_year);
  const texts = initiative.start_year === null || isNamed ? [] : [String(initiative.start_year)];
  return { rows, texts };
}

function rowsOfContent(dataset: Dataset, location: string, initiative: Initiative, content: Content): TableRow[] {
  const family = new Set([initiative.id, ...descendants(dataset, initiative.id)]);
  const isHere = (row: { initiative_id: string | null; source_ids: readonly string[] }) =>
    row.initiative_id !== null && family.has(row.initiative_id) && row.source_ids.includes(location);
  const of = (table: TableName, rows: readonly AnyRow[]) => rows.map((row) => ({ table, row }));
  const roles = content === "funding_bodies" ? ["accountable", "funding"] : ["implementing", "partner"];
  switch (content) {
    case "budget_lines":
      return of(content, dataset.budget_lines.filter(isHere));
    case "results":
      return of(content, dataset.results.filter(isHere));
    case "priorities":
      return of(
        content,
        dataset.priorities.filter((row) => isHere(row) && row.parent_id === null),
      );
    case "funding_bodies":
    case "taking_part":
      return of(
        "participations",
        dataset.participations.filter((row) => isHere(row) && roles.includes(row.role)),
      );
    default:
      return [];
  }
}

/** The components of an initiative, and theirs, without those that the main list lists by themselves. */
function descendants(dataset: Dataset, id: string): string[] {
  const children = rowsBy(dataset.initiatives, "parent_id")(id).filter((each) => !isInMainList(each));
  return children.flatMap((child) => [child.id, ...descendants(dataset, child.id)]);
}

function tableRow(dataset: Dataset, table: TableName, id: string): TableRow[] {
  const row = findRow(dataset, table, id);
  return row ? [{ table, row }] : [];
}
