import type { Qualifier } from "../schema/vocabularies.ts";

// The explorer's logic, shared by the build and the page: plain rows in, plain answers out. No dataset, no schema.

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

/** Lower case, without accents, for comparing texts. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** The words of a search; every one must be found. */
export function queryWords(query: string): string[] {
  return fold(query)
    .split(/[^\p{Letter}\p{Number}.+]+/u)
    .filter(Boolean);
}

/** The names of the fields in which the words were found, in field order; undefined where a word was found nowhere. */
export function matchedFields(row: SelectableRow, words: readonly string[]): string[] | undefined {
  const fields = Object.entries(row.texts).map(([name, text]) => [name, fold(text)] as const);
  const hits = new Set<string>();
  for (const word of words) {
    const found = fields.filter(([, text]) => text.includes(word));
    if (found.length === 0) return undefined;
    for (const [name] of found) hits.add(name);
  }
  return fields.map(([name]) => name).filter((name) => hits.has(name));
}

function matchesFacet(row: SelectableRow, key: string, options: readonly string[]): boolean {
  return options.some((option) => row.values[key]?.includes(option));
}

function matches(row: SelectableRow, selection: Selection, words: readonly string[], except?: string): boolean {
  if (selection.scope !== "all" && row.scope !== selection.scope) return false;
  for (const [key, options] of Object.entries(selection.chosen)) {
    if (key !== except && options.length > 0 && !matchesFacet(row, key, options)) return false;
  }
  if (selection.from !== null && (row.start_year === null || row.start_year < selection.from)) return false;
  if (selection.to !== null && (row.start_year === null || row.start_year > selection.to)) return false;
  return words.length === 0 || matchedFields(row, words) !== undefined;
}

/** The rows that fit: any option within a facet, all facets together, in the order asked for. */
export function select<R extends SelectableRow>(rows: readonly R[], selection: Selection): R[] {
  const words = queryWords(selection.query);
  return sorted(
    rows.filter((row) => matches(row, selection, words)),
    selection.sort,
  );
}

/** For each option of a facet, how many rows there would be if it were the facet's only choice. */
export function optionCounts(rows: readonly SelectableRow[], selection: Selection, facet: Facet): Map<string, number> {
  const words = queryWords(selection.query);
  const candidates = rows.filter((row) => matches(row, selection, words, facet.key));
  return new Map(
    facet.options.map(({ id }) => [id, candidates.filter((row) => row.values[facet.key]?.includes(id)).length]),
  );
}

/** How many rows each scope would give with everything else unchanged. */
export function scopeCounts(rows: readonly SelectableRow[], selection: Selection): Record<Scope, number> {
  const count = (scope: Scope) => select(rows, { ...selection, scope }).length;
  return { overview: count("overview"), text: count("text"), all: count("all") };
}

/** How many rows only the year range hides for want of a start year. */
export function hiddenForWantOfStart(rows: readonly SelectableRow[], selection: Selection): number {
  if (selection.from === null && selection.to === null) return 0;
  const words = queryWords(selection.query);
  const unbounded = { ...selection, from: null, to: null };
  return rows.filter((row) => row.start_year === null && matches(row, unbounded, words)).length;
}

// Rows arrive in the report's order and sorting is stable, so ties keep it. Unknown values stand last either way.
function sorted<R extends SelectableRow>(rows: R[], { key, isDescending }: Sort): R[] {
  if (key === "report") return isDescending ? [...rows].reverse() : rows;
  const sign = isDescending ? -1 : 1;
  if (key === "name") return [...rows].sort((a, b) => sign * nameOf(a).localeCompare(nameOf(b), "en"));
  const value = (row: R) => (key === "start" ? row.start_year : row.funding_eur);
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
}

function nameOf(row: SelectableRow): string {
  return fold(row.texts["name"] ?? row.id);
}
