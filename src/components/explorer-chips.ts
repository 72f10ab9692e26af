import type { Facet, Selection } from "../model/selection.ts";

/** One thing that is asked, as a button that takes it back. */
export interface Chip {
  label: string;
  /** `facet=option`, or the name of a range's end. */
  remove: string;
}

/** All that is asked beside scope and order: options in facet order, the year range, the search. */
export function chipsOf({ chosen, from, to, query }: Selection, facets: readonly Facet[], start: string): Chip[] {
  const chips = facets.flatMap(({ key, options }) =>
    options.filter(({ id }) => chosen[key]?.includes(id)).map(({ id, label }) => ({ label, remove: `${key}=${id}` })),
  );
  if (from !== null) chips.push({ label: `${start} ≥ ${from}`, remove: "from" });
  if (to !== null) chips.push({ label: `${start} ≤ ${to}`, remove: "to" });
  if (query.trim() !== "") chips.push({ label: `“${query.trim()}”`, remove: "q" });
  return chips;
}

/** The selection without what one chip stands for. */
export function without(selection: Selection, remove: string): Selection {
  if (remove === "from" || remove === "to") return { ...selection, [remove]: null };
  if (remove === "q") return { ...selection, query: "" };
  const [key = "", option] = remove.split("=");
  const chosen = { ...selection.chosen, [key]: (selection.chosen[key] ?? []).filter((each) => each !== option) };
  if (chosen[key]?.length === 0) delete chosen[key];
  return { ...selection, chosen };
}
