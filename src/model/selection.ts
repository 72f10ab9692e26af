import type { Qualifier } from "../schema/vocabularies.ts";

// What a reader asks of the list, and the rows it is asked of: plain values, shared by the build and the page.

export interface FacetOption {
  id: string;
  label: string;
  /** Position in the palette, for terms that have a colour. */
  hue?: number | undefined;
}

export interface Facet {
  /** Name of the parameter in the address. */
  key: string;
  label: string;
  options: FacetOption[];
}

export interface FundingLine {
  id: string;
  amount_eur: number;
  within: readonly string[];
}

export interface SelectableRow {
  id: string;
  name: string;
  scope: Exclude<Scope, "all">;
  /** The options of each facet that the row has; an empty list where the report says nothing. */
  values: Record<string, readonly string[]>;
  start_year: number | null;
  funding_eur: number | null;
  /** How exactly funding_eur is known; null where there is none. */
  funding_qualifier: Qualifier | null;
  /** The lines that make up funding_eur; `within` names lines of other rows that already contain one. */
  funding_lines: readonly FundingLine[];
  /** Texts that search looks through, by the name of the field. */
  texts: Record<string, string>;
}

/** Which rows are looked at: those of the report's overview, those that only its text names, or both. */
export const scopes = ["overview", "text", "all"] as const;
export type Scope = (typeof scopes)[number];

export interface Selection {
  scope: Scope;
  /** Chosen options by facet; a facet without choice is absent. */
  chosen: Record<string, readonly string[]>;
  from: number | null;
  to: number | null;
  query: string;
  sort: Sort;
}

export const sortKeys = ["report", "name", "start", "funding"] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  key: SortKey;
  isDescending: boolean;
}

export const emptySelection: Selection = {
  scope: "overview",
  chosen: {},
  from: null,
  to: null,
  query: "",
  sort: { key: "report", isDescending: false },
};
