import type { FundingStatus } from "../model/money/funding.ts";
import type { MissingReason, Nature, Qualifier } from "../schema/vocabularies.ts";
import { toGaps } from "./bitset.ts";
import type { FacetKey, ListRow } from "./list-row.ts";
import type { Facet } from "./selection.ts";
import { toLines } from "./text-lines.ts";

/**
 * The list as the page hands it to its script, column by column: one entry a row, in the report's order. This is the form
 * that grows: 10,000 rows are a dozen arrays and one text, not 10,000 objects.
 */
export interface ListData {
  /** How many rows there are. */
  size: number;
  /** What the texts that are searched are called, in their order. */
  fields: string[];
  /** Rows that only the report's text describes, as gaps. */
  text: number[];
  /** The rows of each option of each facet, as gaps; options in the facet's order. */
  options: Record<string, [option: string, gaps: number[]][]>;
  start_year: (number | null)[];
  start_missing_reason: (MissingReason | null)[];
  funding_eur: (number | null)[];
  funding_qualifier: (Qualifier | null)[];
  funding_nature: (Nature | null)[];
  funding_start_year: (number | null)[];
  funding_end_year: (number | null)[];
  funding_years: (number | null)[];
  /**
   * The stated totals of funding: row, whole euros, 1 where the report's total counts it, the regions by their position
   * in the facet (none for those of the row), then the lines that already contain it.
   */
  lines: [row: number, amount_eur: number, isInTotal: 0 | 1, regions: number[], ...within: number[]][];
  /** What rows state for some of their regions, by these regions' positions. */
  funding_in: [row: number, regions: number[], ...funding: FundingValues][];
  /** What rows show and a search looks through, as lines: id, name, summary, then the other searched fields. */
  texts: string;
}

/** A row's funding, value by value. */
export type FundingValues = [
  status: FundingStatus,
  eur: number | null,
  qualifier: Qualifier | null,
  nature: Nature | null,
  start_year: number | null,
  end_year: number | null,
  years: number | null,
];

/** The texts that a row shows, which stand first; the id, first of all, is not searched. */
export const shownFields = ["id", "name", "summary"] as const;

/** Rows, in the report's order, as columns. */
export function toListData(rows: readonly ListRow[], facets: readonly Facet[]): ListData {
  const where = (holds: (row: ListRow) => boolean) => toGaps(rows.flatMap((row, at) => (holds(row) ? at : [])));
  const searched = Object.keys(rows[0]?.searched ?? {});
  const lines = rows.flatMap((row, at) => row.funding_lines.map((line) => ({ ...line, at })));
  const regions = facets.find(({ key }) => key === "region")?.options ?? [];
  const positions = (ids: readonly string[]) => ids.map((id) => regions.findIndex((option) => option.id === id));
  const position = new Map(lines.map(({ id }, at) => [id, at]));
  return {
    size: rows.length,
    fields: [...shownFields.filter((field) => field !== "id"), ...searched],
    text: where(({ scope }) => scope === "text"),
    options: Object.fromEntries(
      facets.map(({ key, options }) => [
        key,
        options.map(({ id }): [string, number[]] => [id, where((row) => row.values[key as FacetKey].includes(id))]),
      ]),
    ),
    start_year: rows.map(({ start_year }) => start_year),
    start_missing_reason: rows.map(({ start_missing_reason }) => start_missing_reason),
    funding_eur: rows.map(({ funding_eur }) => funding_eur),
    funding_qualifier: rows.map(({ funding_qualifier }) => funding_qualifier),
    funding_nature: rows.map(({ funding_nature }) => funding_nature),
    funding_start_year: rows.map(({ funding_start_year }) => funding_start_year),
    funding_end_year: rows.map(({ funding_end_year }) => funding_end_year),
    funding_years: rows.map(({ funding_years }) => funding_years),
    lines: lines.map(({ at, amount_eur, isInTotal, region_ids, within }) => [
      at,
      amount_eur,
      isInTotal ? 1 : 0,
      positions(region_ids),
      ...within.flatMap((id) => position.get(String(id)) ?? []),
    ]),
    funding_in: rows.flatMap((row, at) =>
      row.funding_in.map((here): ListData["funding_in"][number] => [
        at,
        positions(here.region_ids),
        here.funding_status,
        here.funding_eur,
        here.funding_qualifier,
        here.funding_nature,
        here.funding_start_year,
        here.funding_end_year,
        here.funding_years,
      ]),
    ),
    texts: toLines([
      ...shownFields.map((field) => rows.map((row) => row[field])),
      ...searched.map((field) => rows.map((row) => row.searched[field] ?? "")),
    ]),
  };
}
