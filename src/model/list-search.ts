import { type Bitset, countOf, everyRow, has, intersection, union } from "./bitset.ts";
import type { ExplorerColumns } from "./explorer-columns.ts";
import { remembered } from "./remembered.ts";
import { fold, isIn, type Spellings, spellingsOf, wordsOf } from "./search.ts";
import type { Facet, FacetOption } from "./selection.ts";
import { createTextSearch } from "./text-search.ts";

/** Searches the list: its texts, and the names in every language of the options that rows have. */
export interface ListSearch {
  /** The spellings that a search looks for, and marks. */
  spellings: (query: string) => Spellings;
  /** The rows in which every word of the search is found, in one spelling or another. */
  rows: (query: string) => Bitset;
  /** Where in a row a search was found: fields by name, and options of facets. */
  places: (row: number, query: string) => { fields: string[]; options: { facet: Facet; option: FacetOption }[] };
}

/** Prepares the list's search; `synonyms` are groups of words that mean the same. */
export function createListSearch(
  columns: ExplorerColumns,
  facets: readonly Facet[],
  optionBits: (facet: string, option: string) => Bitset,
  synonyms: readonly (readonly string[])[],
): ListSearch {
  const size = columns.id.length;
  const groups = synonyms.map((group) => group.map(fold));
  const fieldNames = ["name", "summary", ...Object.keys(columns.searched)];
  const texts = createTextSearch([columns.name, columns.summary, ...Object.values(columns.searched)]);
  // "Open to all" is no name of anything that a reader would search for.
  const named = facets.flatMap((facet) =>
    facet.options
      .filter(({ id, names }) => names && id !== facet.open_id)
      .map((option) => ({ facet, option, text: fold([option.label, ...(option.names ?? [])].join(" · ")) })),
  );
  const rowsWith = (spelling: string) =>
    union(size, [
      texts.rowsWith(spelling),
      ...named.filter(({ text }) => isIn(spelling, text)).map(({ facet, option }) => optionBits(facet.key, option.id)),
    ]);
  const spellings = remembered((query: string) =>
    spellingsOf(
      query,
      groups,
      (spelling) => countOf(rowsWith(spelling)) > 0,
      () => [...texts.words(), ...named.flatMap(({ text }) => [...wordsOf(text)])],
    ),
  );
  return {
    spellings,
    rows: remembered((query: string) =>
      spellings(query)
        .map((word) => union(size, word.map(rowsWith)))
        .reduce((found, rows) => intersection(found, rows), everyRow(size)),
    ),
    places: (row, query) => {
      const wanted = spellings(query).flat();
      const fields = new Set(wanted.flatMap((spelling) => texts.fieldsWith(row, spelling)));
      return {
        fields: fieldNames.filter((_, field) => fields.has(field)),
        options: named.filter(
          ({ facet, option, text }) =>
            has(optionBits(facet.key, option.id), row) && wanted.some((spelling) => isIn(spelling, text)),
        ),
      };
    },
  };
}
