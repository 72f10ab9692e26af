import type { FundingStatus } from "../model/money/funding.ts";
import type { MissingReason, Nature, Qualifier } from "../schema/vocabularies.ts";
import type { Scope } from "./selection.ts";

export const facetKeys = [
  "region",
  "pillar",
  "kind",
  "instrument",
  "sector",
  "technology",
  "beneficiary",
  "payer",
  "funding",
  "discrepancy",
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What a row of the list shows, whether the build or the page's script writes it. */
export interface ListedRow {
  id: string;
  name: string;
  summary: string;
  region_ids: readonly string[];
  pillar_ids: readonly string[];
  start_year: number | null;
  start_missing_reason: MissingReason | null;
  funding_status: FundingStatus;
  /** Whole euros, total or per year as the status says; null where no amount is stated. */
  funding_eur: number | null;
  funding_qualifier: Qualifier | null;
  funding_nature: Nature | null;
  funding_start_year: number | null;
  funding_end_year: number | null;
  discrepancies: number;
}

/** One line of a total amount; `within` names lines, of whichever row, that already contain it. */
interface FundingLine {
  id: string;
  amount_eur: number;
  within: readonly string[];
}

/** A row with all that the list is filtered, searched and added up by. */
export interface ListRow extends ListedRow {
  scope: Exclude<Scope, "all">;
  /** The lines that make up a total amount; none where there is none. */
  funding_lines: readonly FundingLine[];
  /** The options of each facet that the row has; an empty list where the report says nothing. */
  values: Record<FacetKey, readonly string[]>;
  /** Texts that a search looks through beside name and summary, by field. */
  searched: Record<string, string>;
}
