import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { isInMainList, mainList } from "../initiatives/main-list.ts";
import { type AnyRow, findRow, type TableRow } from "../rows/any-row.ts";
import { byId } from "../rows/by-id.ts";
import { rowsBy } from "../rows/rows-by.ts";

type Initiative = Rows<"initiatives">;
type Heading = Rows<"table_headings">;
type Content = Heading["content"];

/** A part of what stands in a cell; most cells have one, or none. */
export interface CellPart {
  /** The region it is of, where the cell goes region by region. */
  region?: Rows<"regions"> | undefined;
  /** A text of ours, beside the rows or instead of any. */
  text?: string | undefined;
  rows: TableRow[];
  /** Terms that the rows, being terms, do not take in. */
  except?: TableRow[];
  /** Why the cell states nothing, where the report says so. */
  missing?: Rows<"initiatives">["start_missing_reason"];
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
export function headsInitiatives({ content, pillar_ids }: Heading): boolean {
  return content === "initiatives" && pillar_ids.length === 0;
}

const vocabularies: Partial<Record<Content, TableName>> = {
  pillar_ids: "pillars",
  sector_ids: "sectors",
  technology_ids: "technologies",
  beneficiary_ids: "beneficiaries",
};

/**
 * What a table of the report says of one of its initiatives under a heading: the cell as `table_cells` holds it, or else
 * terms and texts of the initiative, or the rows of it and its components that rest on that table, in file order.
 */
export function initiativeContent(dataset: Dataset, heading: Heading, initiative: Initiative): CellPart[] {
  const cells = printedCells(dataset, heading, initiative);
  if (cells.length > 0) return cells.map((cell) => partOf(dataset, cell));
  const { content, location_id } = heading;
  const table = vocabularies[content];
  if (table) {
    const terms = (ids: readonly string[]) => ids.flatMap((id) => tableRow(dataset, table, id));
    const except = content === "technology_ids" ? terms(initiative.excluded_technology_ids) : [];
    return filled({ rows: terms(initiative[content as keyof Initiative] as readonly string[]), except });
  }
  if (content === "start_year") return start(dataset, location_id, initiative);
  if (content === "type_label" || content === "objective" || content === "summary") {
    return filled({ text: initiative[content] ?? undefined, rows: [] });
  }
  return filled({ rows: rowsOfContent(dataset, location_id, initiative, content) });
}

/** The rows of `table_cells` that make the cell of an initiative under a heading, in file order; none for most cells. */
export function printedCells(dataset: Dataset, heading: Heading, initiative: Initiative): Rows<"table_cells">[] {
  const cells = rowsBy(dataset.table_cells, "heading_id")(heading.id);
  return cells.filter(({ initiative_id }) => initiative_id === initiative.id);
}

function partOf(dataset: Dataset, { region_id, row_table, row_ids, text }: Rows<"table_cells">): CellPart {
  const region = region_id === null ? undefined : byId(dataset.regions, "region")(region_id);
  return {
    region,
    text: text ?? undefined,
    rows: row_ids.flatMap((id) => tableRow(dataset, row_table as TableName, id)),
  };
}

/** The part alone, or no part where it holds nothing. */
function filled(part: CellPart): CellPart[] {
  return part.rows.length > 0 || part.text !== undefined || part.missing ? [part] : [];
}

function start(dataset: Dataset, location: string, initiative: Initiative): CellPart[] {
  const { id, start_year, start_missing_reason } = initiative;
  const rows = dataset.starts
    .filter((each) => each.initiative_id === id && each.source_ids.includes(location))
    .map((row) => ({ table: "starts" as const, row }));
  // The location may name only what came later, a second call for instance, so the start itself is not left out.
  const isNamed = rows.some(({ row }) => row.start_year === start_year);
  const text = start_year === null || isNamed ? undefined : String(start_year);
  return filled({ text, rows, missing: rows.length > 0 ? null : start_missing_reason });
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
