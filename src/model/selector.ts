import { fold, isIn, type Spellings, spellingsOf } from "./search.ts";
import type { Facet, Scope, SelectableRow, Selection, Sort } from "./selection.ts";

/** Answers to what a reader asks of the list. Rows come back in the order asked for. */
export interface Selector<R extends SelectableRow> {
  /** The rows that fit: any option within a facet, all facets together, every word of the search. */
  select: (selection: Selection) => R[];
  /** For each option of a facet, how many rows there would be if it were the facet's only choice. */
  optionCounts: (selection: Selection, facet: Facet) => Map<string, number>;
  /** How many rows each scope would give with everything else unchanged. */
  scopeCounts: (selection: Selection) => Record<Scope, number>;
  /** How many rows only the year range hides for want of a start year. */
  hiddenForWantOfStart: (selection: Selection) => number;
  /** The spellings that a search looks for, and marks. */
  spellings: (query: string) => Spellings;
  /** The names of the fields in which the search finds the row, in field order; undefined where it does not. */
  matchedFields: (row: R, spellings: Spellings) => string[] | undefined;
}

/** Prepares rows, in the report's order, to be asked; `synonyms` are groups of words that mean the same. */
export function createSelector<R extends SelectableRow>(
  rows: readonly R[],
  synonyms: readonly (readonly string[])[],
): Selector<R> {
  const groups = synonyms.map((group) => group.map(fold));
  const folded = new Map(
    rows.map((row) => [row.id, Object.entries(row.texts).map(([name, text]) => ({ name, text: fold(text) }))]),
  );
  const everyText = [...folded.values()].flat().map(({ text }) => text);
  const spellings = (query: string) => spellingsOf(query, groups, everyText);

  const matchedFields = (row: R, wanted: Spellings) => {
    const fields = folded.get(row.id) ?? [];
    const hits = new Set<string>();
    for (const word of wanted) {
      const found = fields.filter(({ text }) => word.some((spelling) => isIn(spelling, text)));
      if (found.length === 0) return undefined;
      for (const { name } of found) hits.add(name);
    }
    return fields.map(({ name }) => name).filter((name) => hits.has(name));
  };

  const matching = (selection: Selection, except?: string) => {
    const wanted = spellings(selection.query);
    return rows.filter((row) => fits(row, selection, except) && matchedFields(row, wanted) !== undefined);
  };

  const select = (selection: Selection) => sorted(matching(selection), selection.sort);
  const count = (selection: Selection, scope: Scope) => matching({ ...selection, scope }).length;

  return {
    select,
    spellings,
    matchedFields,
    optionCounts: (selection, facet) => {
      const candidates = matching(selection, facet.key);
      return new Map(
        facet.options.map(({ id }) => [id, candidates.filter((row) => row.values[facet.key]?.includes(id)).length]),
      );
    },
    scopeCounts: (selection) => ({
      overview: count(selection, "overview"),
      text: count(selection, "text"),
      all: count(selection, "all"),
    }),
    hiddenForWantOfStart: (selection) =>
      selection.from === null && selection.to === null
        ? 0
        : matching({ ...selection, from: null, to: null }).filter((row) => row.start_year === null).length,
  };
}

/** Whether a row fits all that is asked beside the search; `except` names a facet that is not asked. */
function fits(row: SelectableRow, selection: Selection, except?: string): boolean {
  if (selection.scope !== "all" && row.scope !== selection.scope) return false;
  for (const [key, options] of Object.entries(selection.chosen)) {
    if (key === except || options.length === 0) continue;
    if (!options.some((option) => row.values[key]?.includes(option))) return false;
  }
  if (selection.from !== null && (row.start_year === null || row.start_year < selection.from)) return false;
  return selection.to === null || (row.start_year !== null && row.start_year <= selection.to);
}

// Rows arrive in the report's order and sorting is stable, so ties keep it. Unknown values stand last either way.
function sorted<R extends SelectableRow>(rows: R[], { key, isDescending }: Sort): R[] {
  if (key === "report") return isDescending ? rows.reverse() : rows;
  const sign = isDescending ? -1 : 1;
  if (key === "name") return rows.sort((a, b) => sign * fold(a.name).localeCompare(fold(b.name), "en"));
  const value = (row: R) => (key === "start" ? row.start_year : row.funding_eur);
  return rows.sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return sign * (x - y);
  });
}
