import { emptySelection, type Facet, type Selection, withOption } from "../../selection/selection.ts";

/** One thing that is asked, as a button that takes it back. */
export interface Chip {
  label: string;
  /** The selection without it. */
  removed: Selection;
  /** For an option: the same option turned round, from asked for to excluded or back. */
  flipped?: { isExcluded: boolean; option: string; selection: Selection };
}

/** How chips name what they stand for. */
export interface ChipWords {
  start: string;
  fundingRange: string;
  excluded: (label: string) => string;
}

/** All that is asked beside scope and order: options in facet order, the ranges, the search. */
export function chipsOf(selection: Selection, facets: readonly Facet[], words: ChipWords): Chip[] {
  const chips: Chip[] = facets.flatMap(({ key, options }) =>
    options.flatMap(({ id, label }) => {
      const isExcluded = selection.excluded[key]?.includes(id) ?? false;
      if (!isExcluded && !selection.chosen[key]?.includes(id)) return [];
      return {
        label: isExcluded ? words.excluded(label) : label,
        removed: withOption(selection, key, id, undefined),
        flipped: {
          isExcluded,
          option: label,
          selection: withOption(selection, key, id, isExcluded ? "chosen" : "excluded"),
        },
      };
    }),
  );
  const { start, funding } = selection;
  const range = (label: string, sign: string, value: number | null, removed: Partial<Selection>) => {
    if (value !== null) chips.push({ label: `${label} ${sign} ${value}`, removed: { ...selection, ...removed } });
  };
  const millions = (value: number | null) => (value === null ? null : value / 1_000_000);
  range(words.start, "≥", start.from, { start: { ...start, from: null } });
  range(words.start, "≤", start.to, { start: { ...start, to: null } });
  range(words.fundingRange, "≥", millions(funding.from), { funding: { ...funding, from: null } });
  range(words.fundingRange, "≤", millions(funding.to), { funding: { ...funding, to: null } });
  const query = selection.query.trim();
  if (query !== "") chips.push({ label: `“${query}”`, removed: { ...selection, query: "" } });
  return chips;
}

/** The selection without all that chips stand for; scope, order and layout stay. */
export function cleared({ scope, sort, layout }: Selection): Selection {
  return { ...emptySelection, scope, sort, layout };
}
