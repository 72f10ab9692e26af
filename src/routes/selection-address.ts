import {
  emptySelection,
  type Facet,
  layouts,
  type Range,
  type Selection,
  scopes,
  sortKeys,
} from "../selection/selection.ts";

/** A parameter of the address that means nothing here: said to the reader, and ignored. */
export interface UnknownParameter {
  name: string;
  value: string;
}

type Reader = (value: string, selection: Selection) => boolean;

/** What each parameter beside the facets sets; false where it cannot be understood. */
const readers: Readonly<Record<string, Reader>> = {
  scope: oneOf(scopes, (scope, selection) => Object.assign(selection, { scope })),
  from: bound("start", "from", /^\d{4}$/),
  to: bound("start", "to", /^\d{4}$/),
  funding_from: bound("funding", "from", /^\d{1,12}$/),
  funding_to: bound("funding", "to", /^\d{1,12}$/),
  q: (value, selection) => {
    selection.query = value;
    return true;
  },
  sort: (value, selection) =>
    oneOf(sortKeys, (key) => Object.assign(selection, { sort: { key, isDescending: value.startsWith("-") } }))(
      bare(value),
      selection,
    ),
  view: oneOf(layouts, (layout, selection) => Object.assign(selection, { layout })),
};

function oneOf<T extends string>(known: readonly T[], set: (value: T, selection: Selection) => void): Reader {
  return (value, selection) => {
    const found = known.find((each) => each === value);
    if (found) set(found, selection);
    return found !== undefined;
  };
}

function bound(range: "start" | "funding", end: keyof Range, pattern: RegExp): Reader {
  return (value, selection) => {
    if (!pattern.test(value)) return false;
    selection[range] = { ...selection[range], [end]: Number(value) };
    return true;
  };
}

/** An option or facet without the minus that turns its meaning round. */
const bare = (text: string): string => (text.startsWith("-") ? text.slice(1) : text);

/**
 * The selection that an address names, and what in it could not be understood. A minus before an option excludes it;
 * of an option both asked for and excluded, the exclusion holds.
 */
export function readSelection(
  search: string,
  facets: readonly Facet[],
): { selection: Selection; unknown: UnknownParameter[] } {
  const unknown: UnknownParameter[] = [];
  const selection: Selection = { ...emptySelection, chosen: {}, excluded: {}, open: {} };
  const asked = new Map<string, Set<string>>();
  for (const [name, value] of new URLSearchParams(search)) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    if (reader) {
      if (!reader(value, selection)) unknown.push({ name, value });
      continue;
    }
    const facet = facets.find(({ key }) => key === name);
    const parts = new Set(value.split(",").filter(Boolean));
    if (facet) asked.set(name, new Set([...(asked.get(name) ?? []), ...parts]));
    const isKnown = (part: string) =>
      name === "open" ? readOpen(part, selection, facets) : facet?.options.some(({ id }) => id === bare(part));
    if (!facet && name !== "open") unknown.push({ name, value });
    else for (const part of parts) if (!isKnown(part)) unknown.push({ name, value: part });
  }
  for (const { key, options } of facets) {
    const wanted = asked.get(key) ?? new Set();
    const excluded = options.map(({ id }) => id).filter((id) => wanted.has(`-${id}`));
    const chosen = options.map(({ id }) => id).filter((id) => wanted.has(id) && !excluded.includes(id));
    if (chosen.length > 0) selection.chosen[key] = chosen;
    if (excluded.length > 0) selection.excluded[key] = excluded;
  }
  return { selection, unknown };
}

function readOpen(part: string, selection: Selection, facets: readonly Facet[]): boolean {
  const facet = facets.find(({ key, open_id }) => key === bare(part) && open_id !== undefined);
  if (!facet) return false;
  const isFound = !part.startsWith("-");
  if (isFound !== (facet.isOpenIncluded ?? false)) selection.open[facet.key] = isFound;
  return true;
}

/** The selection as the query part of an address, `?` included; empty for the whole list in the report's order. */
export function writeSelection(selection: Selection, facets: readonly Facet[]): string {
  const { chosen, excluded, open, scope, start, funding, query, sort, layout } = selection;
  const parts: string[] = [];
  const put = (name: string, value: string | number | null) => {
    if (value !== null && value !== "") parts.push(`${name}=${value}`);
  };
  for (const { key, options } of facets) {
    const ids = options.map(({ id }) => id);
    const listed = [
      ...ids.filter((id) => chosen[key]?.includes(id)),
      ...ids.filter((id) => excluded[key]?.includes(id)).map((id) => `-${id}`),
    ];
    put(key, listed.map(encodeURIComponent).join(","));
  }
  const opened = facets.filter(({ key }) => open[key] !== undefined);
  put("open", opened.map(({ key }) => (open[key] ? key : `-${key}`)).join(","));
  put("scope", scope === emptySelection.scope ? null : scope);
  put("from", start.from);
  put("to", start.to);
  put("funding_from", funding.from);
  put("funding_to", funding.to);
  put("q", encodeURIComponent(query));
  const isReportOrder = sort.key === "report" && !sort.isDescending;
  put("sort", isReportOrder ? null : `${sort.isDescending ? "-" : ""}${sort.key}`);
  put("view", layout === emptySelection.layout ? null : layout);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
