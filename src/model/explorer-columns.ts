import type { MissingReason, Nature, Qualifier } from "../schema/vocabularies.ts";
import { toGaps } from "./bitset.ts";
import type { ExplorerRow, FacetKey, ListedRow } from "./explorer.ts";
import type { FundingStatus } from "./funding.ts";
import type { Facet } from "./selection.ts";

/**
 * The whole list column by column, as the page's script fetches it: one entry a row, in the report's order. This is the
 * form that grows: 10,000 rows are a dozen arrays, not 10,000 objects.
 */
export interface ExplorerColumns {
  id: string[];
  name: string[];
  summary: string[];
  /** Texts that are searched and not shown, by field. */
  searched: Record<string, string[]>;
  /** Rows that only the report's text describes, as gaps. */
  text: number[];
  /** The rows of each option of each facet, as gaps. */
  options: Record<string, Record<string, number[]>>;
  start_year: (number | null)[];
  start_missing_reason: (MissingReason | null)[];
  funding_eur: (number | null)[];
  funding_qualifier: (Qualifier | null)[];
  funding_nature: (Nature | null)[];
  funding_start_year: (number | null)[];
  funding_end_year: (number | null)[];
  /** The budget lines that the total amounts are made of: row, whole euros, then the lines that already contain it. */
  lines: [row: number, amount_eur: number, ...within: number[]][];
  discrepancies: number[];
}

/** Rows, in the report's order, as columns. A line break or tab in a searched text becomes a space. */
export function toColumns(rows: readonly ExplorerRow[], facets: readonly Facet[]): ExplorerColumns {
  const where = (holds: (row: ExplorerRow) => boolean) => toGaps(rows.flatMap((row, at) => (holds(row) ? at : [])));
  const plain = (text: string) => text.replace(/\s+/g, " ");
  const fields = Object.keys(rows[0]?.searched ?? {});
  const lines = rows.flatMap((row, at) => row.funding_lines.map((line) => ({ ...line, at })));
  const place = new Map(lines.map(({ id }, at) => [id, at]));
  return {
    id: rows.map(({ id }) => id),
    name: rows.map(({ name }) => plain(name)),
    summary: rows.map(({ summary }) => plain(summary)),
    searched: Object.fromEntries(fields.map((field) => [field, rows.map((row) => plain(row.searched[field] ?? ""))])),
    text: where(({ scope }) => scope === "text"),
    options: Object.fromEntries(
      facets.map(({ key, options }) => [
        key,
        Object.fromEntries(options.map(({ id }) => [id, where((row) => row.values[key as FacetKey].includes(id))])),
      ]),
    ),
    start_year: rows.map(({ start_year }) => start_year),
    start_missing_reason: rows.map(({ start_missing_reason }) => start_missing_reason),
    funding_eur: rows.map(({ funding_eur }) => funding_eur),
    funding_qualifier: rows.map(({ funding_qualifier }) => funding_qualifier),
    funding_nature: rows.map(({ funding_nature }) => funding_nature),
    funding_start_year: rows.map(({ funding_start_year }) => funding_start_year),
    funding_end_year: rows.map(({ funding_end_year }) => funding_end_year),
    lines: lines.map(({ at, amount_eur, within }) => [at, amount_eur, ...within.flatMap((id) => place.get(id) ?? [])]),
    discrepancies: rows.map(({ discrepancies }) => discrepancies),
  };
}

/** The columns that rows are shown, sorted and added up from. */
export type ShownColumns = Omit<ExplorerColumns, "searched" | "options" | "text">;

/** One row out of the columns; `optionsOf` tells which options of a facet it has. */
export function listedRow(columns: ShownColumns, row: number, optionsOf: (facet: string) => string[]): ListedRow {
  return {
    id: columns.id[row] ?? "",
    name: columns.name[row] ?? "",
    summary: columns.summary[row] ?? "",
    region_ids: optionsOf("region"),
    pillar_ids: optionsOf("pillar"),
    start_year: columns.start_year[row] ?? null,
    start_missing_reason: columns.start_missing_reason[row] ?? null,
    funding_status: (optionsOf("funding")[0] ?? "not_stated") as FundingStatus,
    funding_eur: columns.funding_eur[row] ?? null,
    funding_qualifier: columns.funding_qualifier[row] ?? null,
    funding_nature: columns.funding_nature[row] ?? null,
    funding_start_year: columns.funding_start_year[row] ?? null,
    funding_end_year: columns.funding_end_year[row] ?? null,
    discrepancies: columns.discrepancies[row] ?? 0,
  };
}
