import { fold } from "../search.ts";
import { asked, stopWords } from "./question-words.ts";
import type { EntryKind } from "./site-index.ts";
import { amountsIn, spellingsOf } from "./tokens.ts";

/** One thing that an answer should hold: what the reader typed, and its spellings, each the tokens that make it up. */
export interface Unit {
  said: string;
  spellings: string[][];
  /** Whether the reader may still be typing it. */
  isLast: boolean;
  /** Whether it only asks: an answer that holds it is better, one that does not is still one. */
  isAsking: boolean;
}

/** What a reader asks: what answers should hold, and which kinds of answer are asked for. */
export interface Question {
  units: Unit[];
  kinds: ReadonlySet<EntryKind>;
}

/** Groups of terms that mean the same, by the words of each: what synonyms are made into once. */
export type SameTerms = readonly (readonly (readonly string[])[])[];

const wordsIn = (text: string) =>
  fold(text).match(/[\p{Letter}\p{Number}€]+(?:[-.&’'/,+][\p{Letter}\p{Number}]+)*/gu) ?? [];

/** Synonyms as a question looks them up. */
export const sameTerms = (groups: readonly (readonly string[])[]): SameTerms =>
  groups.map((group) => group.map((term) => plainWords(wordsIn(term))));

/**
 * A question taken apart. Words that only ask ("how much", "wie", "quel") say which kind of answer is wanted, those that
 * only join are left out, unless nothing else is said. Terms of several words stand together with what means the same.
 */
export function readQuestion(query: string, same: SameTerms): Question {
  const folded = fold(query);
  const kinds = new Set(asked.filter(({ pattern }) => pattern.test(folded)).flatMap((each) => each.kinds));
  const [amounts, rest] = takeAmounts(folded);
  const words = wordsIn(rest).filter((word) => word !== "€");
  const telling = words.filter((word) => !stopWords.has(word));
  const asks = (word: string) => asked.some(({ words: own }) => own.has(word));
  const kept = telling.length + amounts.length > 0 ? telling : words;
  const units = [...amounts, ...together(kept, same)];
  const isOnlyAsking = units.every(({ said }) => asks(said));
  return {
    units: units.map((unit, at) => ({
      ...unit,
      isLast: at === units.length - 1,
      isAsking: asks(unit.said) && !isOnlyAsking,
    })),
    kinds,
  };
}

type Taken = Omit<Unit, "isLast" | "isAsking">;

/** The amounts of a question as units of their own, and what is left of it. */
function takeAmounts(folded: string): [Taken[], string] {
  const pattern =
    /(?<![\p{Letter}\p{Number}])(?:€|\beur(?:os?)?)?\s?\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?\s?(?:(?:bn|billions?|mrd|miljard|milliarden?|milliards?|mio|mln|millions?|millionen|miljoen|[mk])(?![\p{Letter}\p{Number}]))?\s?(?:€|eur(?:os?)?\b)?(?![\p{Letter}\p{Number}])/gu;
  const taken: Taken[] = [];
  const rest = folded.replace(pattern, (said) => {
    const joined = said.replace(/(\d)[ \u00a0\u202f](?=\d{3})/g, "$1");
    const numerals = (joined.match(/\d+(?:[.,]\d+)*/g) ?? []).flatMap(spellingsOf);
    const euros = amountsIn(joined);
    // A bare numeral that may be an amount is looked for as one too.
    const bare = numerals
      .flat()
      .filter((numeral) => /^\d{4,}$/.test(numeral))
      .map((numeral) => `eur${numeral}`);
    taken.push({
      said: said.trim(),
      spellings: [...new Set([...euros, ...bare])].map((each) => [each]).concat(numerals),
    });
    return " ";
  });
  return [taken.filter(({ spellings }) => spellings.length > 0), rest];
}

/** Words as units; of the terms that begin at a word the longest, with all that mean the same. */
function together(words: readonly string[], same: SameTerms): Taken[] {
  const units: Taken[] = [];
  for (let at = 0; at < words.length; ) {
    const group = longest(words, at, same);
    const end = at + Math.max(1, group?.length ?? 0);
    const said = words.slice(at, end).join(" ");
    const others = group?.terms.map((term) => term.flatMap((word) => spellingsOf(word)[0] ?? [])) ?? [];
    const own =
      words.slice(at, end).length === 1
        ? spellingsOf(said)
        : [words.slice(at, end).flatMap((word) => spellingsOf(word).at(-1) ?? [])];
    units.push({ said, spellings: unique([...own, ...others]) });
    at = end;
  }
  return units;
}

function longest(words: readonly string[], at: number, same: SameTerms) {
  let best: { length: number; terms: readonly (readonly string[])[] } | undefined;
  for (const terms of same) {
    for (const term of terms) {
      const begins = plainWords(words.slice(at, at + term.length)).join(" ") === term.join(" ");
      if (begins && term.length > (best?.length ?? 0)) best = { length: term.length, terms };
    }
  }
  return best;
}

// A term is known in the plural as well.
const plainWords = (words: readonly string[]) => words.map((word) => spellingsOf(word)[0]?.join("") ?? word);

const unique = (spellings: readonly string[][]) => [
  ...new Map(spellings.filter((each) => each.length > 0).map((each) => [each.join(" "), each])).values(),
];
