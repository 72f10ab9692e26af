import { countOf, everyRow, has, intersection, union } from "./bitset.ts";
import { fold, type Spellings, spellingsOf } from "./search.ts";
import { toLines } from "./text-lines.ts";
import { createTextSearch } from "./text-search.ts";

/** What a search of the site finds. */
export interface SiteFinds {
  /** Numbers of the entries, the most fitting first. */
  entries: number[];
  spellings: Spellings;
}

/**
 * Searches entries by title and detail: every word must be found, in one spelling or another. Those with more of the words
 * in their title stand first, entries of equal rank in the order given.
 */
export function createSiteSearch(
  titles: readonly string[],
  details: readonly string[],
  synonyms: readonly (readonly string[])[],
): (query: string) => SiteFinds {
  const encoder = new TextEncoder();
  const texts = createTextSearch(encoder.encode(toLines([titles, details])), titles.length);
  const inTitles = createTextSearch(encoder.encode(toLines([titles])), titles.length);
  const groups = synonyms.map((group) => group.map(fold));
  return (query) => {
    const spellings = spellingsOf(query, groups, (spelling) => countOf(texts.rowsWith(spelling)) > 0, texts.words);
    const words = spellings.map((word) => ({
      anywhere: union(titles.length, word.map(texts.rowsWith)),
      inTitle: union(titles.length, word.map(inTitles.rowsWith)),
    }));
    if (words.length === 0) return { entries: [], spellings };
    const found = intersection(everyRow(titles.length), ...words.map(({ anywhere }) => anywhere));
    const rank = (entry: number) => words.filter(({ inTitle }) => has(inTitle, entry)).length;
    const entries = titles
      .flatMap((_, entry) => (has(found, entry) ? { entry, rank: rank(entry) } : []))
      .sort((a, b) => b.rank - a.rank || a.entry - b.entry)
      .map(({ entry }) => entry);
    return { entries, spellings };
  };
}
