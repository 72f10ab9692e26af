import { type Bitset, countOf, everyRow, has, intersection, union } from "./bitset.ts";
import type { List } from "./list.ts";
import { once, remembered } from "./remembered.ts";
import { fold, isIn, type Spellings, spellingsOf, wordsOf } from "./search.ts";
import type { Facet, FacetOption } from "./selection.ts";
import type { TextSearch } from "./text-search.ts";

/** Searches the list: its texts, and the names in every language of the options that rows have. */
export interface ListSearch {
  /** Does ahead of time what the first search would wait for. */
  prepare: () => void;
  /** The spellings that a search looks for, and marks. */
  spellings: (query: string) => Spellings;
  /** The rows in which every word of the search is found, in one spelling or another. */
  rows: (query: string) => Bitset;
  /** Where in a row a search was found: fields by name, and options of facets. */
  matches: (row: number, query: string) => { fields: string[]; options: { facet: Facet; option: FacetOption }[] };
}

/** Prepares the list's search over its texts; `synonyms` are groups of words that mean the same. */
export function createListSearch(
  { size, fields: fieldNames, optionRows }: List,
  texts: TextSearch,
  facets: readonly Facet[],
  synonyms: readonly (readonly string[])[],
): ListSearch {
  const groups = once(() => synonyms.map((group) => group.map(fold)));
  // "Open to all" is no name of anything that a reader would search for.
  const named = once(() =>
    facets.flatMap((facet) =>
      facet.options
        .filter(({ id, names }) => names && id !== facet.open_id)
        .map((option) => ({ facet, option, text: fold([option.label, ...(option.names ?? [])].join(" · ")) })),
    ),
  );
  const namedWith = (wanted: readonly string[]) =>
    named().filter(({ text }) => wanted.some((spelling) => isIn(spelling, text)));
  // Asked for twice: whether a spelling stands anywhere, and then where.
  const rowsWith = remembered((spelling: string) =>
    union(size, [
      texts.rowsWith(spelling),
      ...namedWith([spelling]).map(({ facet, option }) => optionRows(facet.key, option.id)),
    ]),
  );
  const spellings = remembered((query: string) =>
    spellingsOf(
      query,
      groups(),
      (spelling) => countOf(rowsWith(spelling)) > 0,
      () => [...texts.words(), ...named().flatMap(({ text }) => [...wordsOf(text)])],
    ),
  );
  const namedIn = remembered((query: string) => namedWith(spellings(query).flat()));
  return {
    prepare: () => {
      texts.prepare();
      named();
      groups();
    },
    spellings,
    rows: remembered((query: string) =>
      spellings(query)
        .map((word) => union(size, word.map(rowsWith)))
        .reduce((found, rows) => intersection(found, rows), everyRow(size)),
    ),
    matches: (row, query) => {
      const wanted = spellings(query).flat();
      const fields = new Set(wanted.flatMap((spelling) => texts.fieldsWith(row, spelling)));
      return {
        fields: fieldNames.filter((_, field) => fields.has(field)),
        options: namedIn(query).filter(({ facet, option }) => has(optionRows(facet.key, option.id), row)),
      };
    },
  };
}
