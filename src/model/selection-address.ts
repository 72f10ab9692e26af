import { emptySelection, type Facet, type Selection, type Sort, scopes, sortKeys } from "./selection.ts";

/** A parameter of the address that means nothing here: said to the reader, and ignored. */
export interface UnknownParameter {
  name: string;
  value: string;
}

/** The selection that an address names, and what in it could not be understood. */
export function readSelection(
  search: string,
  facets: readonly Facet[],
): { selection: Selection; unknown: UnknownParameter[] } {
  const unknown: UnknownParameter[] = [];
  const selection: Selection = { ...emptySelection, chosen: {} };
  for (const [name, value] of new URLSearchParams(search)) {
    const facet = facets.find(({ key }) => key === name);
    if (facet) {
      const known = facet.options.map(({ id }) => id);
      const asked = new Set(value.split(",").filter(Boolean));
      for (const option of asked) if (!known.includes(option)) unknown.push({ name, value: option });
      const chosen = known.filter((option) => asked.has(option) || selection.chosen[name]?.includes(option));
      if (chosen.length > 0) selection.chosen[name] = chosen;
    } else if (name === "scope") {
      const scope = scopes.find((each) => each === value);
      if (scope) selection.scope = scope;
      else unknown.push({ name, value });
    } else if (name === "q") selection.query = value;
    else if (name === "from" || name === "to") {
      if (/^\d{4}$/.test(value)) selection[name] = Number(value);
      else unknown.push({ name, value });
    } else if (name === "sort") {
      const sort = readSort(value);
      if (sort) selection.sort = sort;
      else unknown.push({ name, value });
    } else unknown.push({ name, value });
  }
  return { selection, unknown };
}

function readSort(value: string): Sort | undefined {
  const isDescending = value.startsWith("-");
  const key = sortKeys.find((each) => each === value.slice(isDescending ? 1 : 0));
  return key && { key, isDescending };
}

/** The selection as the query part of an address, `?` included; empty for the whole list in the report's order. */
export function writeSelection(selection: Selection, facets: readonly Facet[]): string {
  const parts: string[] = [];
  for (const { key } of facets) {
    const options = selection.chosen[key];
    if (options && options.length > 0) parts.push(`${key}=${options.map(encodeURIComponent).join(",")}`);
  }
  if (selection.scope !== emptySelection.scope) parts.push(`scope=${selection.scope}`);
  if (selection.from !== null) parts.push(`from=${selection.from}`);
  if (selection.to !== null) parts.push(`to=${selection.to}`);
  if (selection.query !== "") parts.push(`q=${encodeURIComponent(selection.query)}`);
  const { key, isDescending } = selection.sort;
  if (key !== "report" || isDescending) parts.push(`sort=${isDescending ? "-" : ""}${key}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
