// What a reader asks of the list: plain values, shared by the build and the page.

export interface FacetOption {
  id: string;
  label: string;
  /** The label where room is scarce; the label itself where there is none. */
  short_label?: string;
  /** Position in the palette, for terms that have a colour. */
  hue?: number | undefined;
  /** Names in other languages; a search looks through the options that have this, even if it is empty. */
  names?: string[];
}

export interface Facet {
  /** Name of the parameter in the address. */
  key: string;
  label: string;
  options: FacetOption[];
  /** The option that means open to every other one: the whole country, all sectors. */
  open_id?: string;
}

/** Which rows are looked at: those of the report's main list, those that only its text names, or both. */
export const scopes = ["main", "text", "all"] as const;
export type Scope = (typeof scopes)[number];

/** Bounds, both included; null is no bound. A row without a value fits no bound. */
export interface Range {
  from: number | null;
  to: number | null;
}

/** How the rows are set: columns under each other, or one card a row. */
export const layouts = ["table", "cards"] as const;
export type ListLayout = (typeof layouts)[number];

/** What the matrix shows of each field: how many measures, what they state, or how many state nothing. */
export const matrixModes = ["measures", "money", "silence"] as const;
export type MatrixMode = (typeof matrixModes)[number];

export interface Selection {
  scope: Scope;
  /** Chosen options by facet; a facet without choice is absent. */
  chosen: Record<string, readonly string[]>;
  /** Options that no row may have, by facet. */
  excluded: Record<string, readonly string[]>;
  /** Facets in which choosing an option also finds what is open to all of them. */
  open: readonly string[];
  /** Start year. */
  start: Range;
  /** Total amount in whole euros. */
  funding: Range;
  query: string;
  sort: Sort;
  layout: ListLayout;
  matrix: MatrixMode;
}

export const sortKeys = ["report", "name", "region", "pillar", "start", "funding"] as const;
export type SortKey = (typeof sortKeys)[number];
export interface Sort {
  key: SortKey;
  isDescending: boolean;
}

/** An order as controls and addresses name it: the key, behind a minus where descending. */
export function sortText({ key, isDescending }: Sort): string {
  return `${isDescending ? "-" : ""}${key}`;
}

/** The order that such a text names; the text is one that `sortText` gave. */
export function sortOf(text: string): Sort {
  return { key: text.replace("-", "") as SortKey, isDescending: text.startsWith("-") };
}

export const emptySelection: Selection = {
  scope: "main",
  chosen: {},
  excluded: {},
  open: [],
  start: { from: null, to: null },
  funding: { from: null, to: null },
  query: "",
  sort: { key: "funding", isDescending: true },
  layout: "table",
  matrix: "measures",
};

/** Whether a range bounds anything. */
export function isBounded({ from, to }: Range): boolean {
  return from !== null || to !== null;
}

/** Whether choosing in this facet also finds what is open to all. */
export function isOpenFound({ key, open_id }: Facet, { open }: Selection): boolean {
  return open_id !== undefined && open.includes(key);
}

/** The selection with one option chosen, excluded or neither. */
export function withOption(
  selection: Selection,
  key: string,
  option: string,
  state: "chosen" | "excluded" | undefined,
): Selection {
  const moved = (from: Selection["chosen"], isHere: boolean) => {
    const options = [...(from[key] ?? []).filter((each) => each !== option), ...(isHere ? [option] : [])];
    const { [key]: _, ...rest } = from;
    return options.length > 0 ? { ...rest, [key]: options } : rest;
  };
  return {
    ...selection,
    chosen: moved(selection.chosen, state === "chosen"),
    excluded: moved(selection.excluded, state === "excluded"),
  };
}
