import type { FundingStatus } from "../model/money/funding.ts";
import type { SumLine } from "../model/money/money-sum.ts";
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
  "in_total",
  "discrepancy",
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** What a row states of its funding, as a whole or for some regions. */
export interface ListedFunding {
  funding_status: FundingStatus;
  /** Whole euros, total or per year as the status says; null where no amount is stated. */
  funding_eur: number | null;
  funding_qualifier: Qualifier | null;
  funding_nature: Nature | null;
  funding_start_year: number | null;
  funding_end_year: number | null;
  /** How many years it is for, where they are counted and not dated. */
  funding_years: number | null;
}

/** What a row of the list shows, whether the build or the page's script writes it. */
export interface ListedRow extends ListedFunding {
  id: string;
  name: string;
  summary: string;
  region_ids: readonly string[];
  pillar_ids: readonly string[];
  start_year: number | null;
  start_missing_reason: MissingReason | null;
}

/** A stated total of funding; without regions of its own it is of all that the row has. */
interface FundingLine extends Omit<SumLine, "pillar_ids"> {
  id: string;
}

/** A row with all that the list is filtered, searched and added up by. */
export interface ListRow extends ListedRow {
  scope: Exclude<Scope, "all">;
  /** Its stated totals of funding. */
  funding_lines: readonly FundingLine[];
  /** What it states for some of its regions and not for all, by these regions; nothing for a row of one region. */
  funding_in: readonly (ListedFunding & { region_ids: readonly string[] })[];
  /** The options of each facet that the row has; an empty list where the report says nothing. */
  values: Record<FacetKey, readonly string[]>;
  /** Texts that a search looks through beside name and summary, by field. */
  searched: Record<string, string>;
}
