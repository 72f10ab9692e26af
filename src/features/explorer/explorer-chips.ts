import { emptySelection, type Facet, type Selection, withOption } from "../../selection/selection.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import { fromTemplate } from "../../ui/from-template.ts";

type Words = ExplorerMessages["explorer"];

/** One thing that is asked, as a button that takes it back. */
export interface Chip {
  label: string;
  /** The selection without it. */
  removed: Selection;
  /** For an option: the same option turned round, from asked for to excluded or back. */
  flipped?: { isExcluded: boolean; option: string; selection: Selection };
}

/** All that is asked beside scope and order: options in facet order, the ranges, the search. */
export function chipsOf(selection: Selection, facets: readonly Facet[], words: Words): Chip[] {
  const chips: Chip[] = facets.flatMap(({ key, options }) =>
    options.flatMap(({ id, label }) => {
      const isExcluded = selection.excluded[key]?.includes(id) ?? false;
      if (!isExcluded && !selection.chosen[key]?.includes(id)) return [];
      return {
        label: isExcluded ? words.excluded({ label }) : label,
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

/** The selection without all that chips stand for; scope, order, layout and matrix stay. */
export function cleared({ scope, sort, layout, matrix }: Selection): Selection {
  return { ...emptySelection, scope, sort, layout, matrix };
}

/** Shows what is asked in `row`, the element that ExplorerBar keeps for it; `take` takes over the selection that a press asks for. */
export function showChips(
  row: HTMLElement,
  chips: readonly Chip[],
  words: Words,
  take: (selection: Selection) => void,
) {
  const pattern = row.querySelector<HTMLTemplateElement>("template");
  if (!pattern) return;
  for (const old of row.querySelectorAll(".chip-group")) old.remove();
  for (const { label, removed, flipped } of chips) {
    const remove = [{ words: label, attributes: { "aria-label": words.remove({ label }) } }];
    const flip = flipped ? [flipFilling(flipped, words)] : [];
    const element = fromTemplate(pattern, { parts: { remove, flip } });
    element.querySelector(".chip")?.addEventListener("click", () => take(removed));
    if (flipped) element.querySelector(".flip")?.addEventListener("click", () => take(flipped.selection));
    pattern.before(element);
  }
}

function flipFilling({ isExcluded, option }: NonNullable<Chip["flipped"]>, words: Words) {
  const name = isExcluded ? words.includeOption({ label: option }) : words.excludeOption({ label: option });
  return { words: isExcluded ? words.include : words.exclude, attributes: { "aria-label": name } };
}
