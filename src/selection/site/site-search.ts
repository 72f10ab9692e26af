import MiniSearch from "minisearch";
import { fold, isClose } from "../search.ts";
import { readQuestion, sameTerms, type Unit } from "./question.ts";
import { type EntryKind, entryKinds, type SiteIndex } from "./site-index.ts";
import { spellingsOf, tokensOf } from "./tokens.ts";

/** One answer: the entry that fits best, and others of the same initiative, the most fitting first. */
export interface Find {
  entry: number;
  more: number[];
}

/** What a search of the site finds, the best answers first. */
export interface SiteFinds {
  finds: Find[];
  /** How many of them hold every word. */
  whole: number;
  /** What the reader typed that the best answer does not hold. */
  leftOut: string[];
  /** The words of the texts that were found. */
  words: string[];
  /** Where nothing was found: words of titles that are nearly what was asked. */
  nearest: string[];
}

// How much an entry of a kind counts before anything is asked: what readers look for is seldom a note.
const weights: Partial<Record<EntryKind, number>> = {
  initiative: 2,
  region: 1.8,
  pillar: 1.8,
  scheme: 1.3,
  indicator: 1.3,
  page: 1.2,
  discrepancy: 0.6,
  location: 0.6,
  endnote: 0.5,
};
const fields = ["title", "fact", "text"] as const;

interface Indexed {
  id: number;
  title: string;
  fact: string;
  text: string;
}

/** A search over entries and groups of terms that mean the same; see `readQuestion` for what it understands. */
export function createSiteSearch(
  index: SiteIndex,
  synonyms: readonly (readonly string[])[],
): (query: string) => SiteFinds {
  const known = new Set<string>();
  const named = new Set<string>();
  const mini = new MiniSearch<Indexed>({
    fields: [...fields],
    tokenize: tokensOf,
    processTerm: (term, field) => {
      known.add(term);
      if (field === "title") named.add(term);
      return term;
    },
    searchOptions: { tokenize: (term) => [term], processTerm: (term) => term, boost: { title: 4, fact: 1.5, text: 1 } },
  });
  mini.addAll(index.title.map((title, id) => ({ id, title, fact: index.fact[id] ?? "", text: index.text[id] ?? "" })));
  const words = [...known];
  const same = sameTerms(synonyms);
  const kindOf = (entry: number) => entryKinds[index.kind[entry] ?? 0] ?? "page";

  return (query) => {
    const { units, kinds } = readQuestion(query, same);
    if (units.length === 0) return { finds: [], whole: 0, leftOut: [], words: [], nearest: [] };
    const searched = units.map((unit) => ({ ...unit, spellings: standing(unit, { known, named, words }) }));
    const scored = new Map<number, { score: number; held: Set<number>; terms: string[] }>();
    searched.forEach((unit, at) => {
      for (const { id, score, terms } of searchUnit(mini, unit)) {
        const found = scored.get(id) ?? { score: 0, held: new Set(), terms: [] };
        found.score += score;
        found.held.add(at);
        found.terms.push(...terms);
        scored.set(id, found);
      }
    });
    const isAsked = (entry: number) => kinds.has(kindOf(entry));
    const required = searched.flatMap((unit, at) => (unit.isAsking ? [] : at));
    // A word that stands in few entries tells more than one that stands in many.
    const holding = searched.map((_, at) => [...scored.values()].filter(({ held }) => held.has(at)).length);
    const telling = holding.map((n) => Math.log(1 + index.title.length / (n + 1)));
    const weigh = (units: readonly number[]) => units.reduce((sum, at) => sum + (telling[at] ?? 0), 0);
    const all = weigh(required);
    const ranked = [...scored]
      .map(([entry, { score, held, terms }]) => {
        const own = required.filter((at) => held.has(at));
        const share = all === 0 ? 1 : weigh(own) / all;
        const kind = kindOf(entry);
        const asked = isAsked(entry) ? 2.2 : 1;
        return {
          entry,
          held,
          terms,
          isWhole: own.length === required.length,
          rank: score * share ** 3 * (weights[kind] ?? 1) * asked,
        };
      })
      .sort((a, b) => b.rank - a.rank || a.entry - b.entry);
    const [best] = ranked;
    // Where all words are found somewhere, those entries come first.
    const whole = ranked.filter(({ isWhole }) => isWhole);
    const ordered = [...whole, ...ranked.filter(({ isWhole }) => !isWhole)];
    const first = ordered[0] ?? best;
    return {
      finds: folded(
        ordered.map(({ entry }) => entry),
        index,
        isAsked,
      ),
      whole: folded(
        whole.map(({ entry }) => entry),
        index,
        isAsked,
      ).length,
      leftOut: units.filter((unit, at) => first && !unit.isAsking && !first.held.has(at)).map(({ said }) => said),
      nearest: ordered.length > 0 ? [] : units.flatMap(({ said }) => nearest(said, named)),
      words: [...new Set(ordered.slice(0, 60).flatMap(({ terms }) => terms))],
    };
  };
}

/** Entries of one group as one find, where its best stands; what answers the kind of question that was asked leads it. */
function folded(entries: readonly number[], { group, groups }: SiteIndex, isAsked: (entry: number) => boolean): Find[] {
  const finds = new Map<string, number[]>();
  for (const entry of entries) {
    const of = groups[group[entry] ?? 0] || `alone ${entry}`;
    finds.set(of, [...(finds.get(of) ?? []), entry]);
  }
  return [...finds.values()].map((own) => {
    const lead = own.slice(0, leading).find(isAsked) ?? own[0] ?? 0;
    return { entry: lead, more: own.filter((each) => each !== lead) };
  });
}

// Among so many of an initiative's best entries one may answer what was asked.
const leading = 4;

function searchUnit(mini: MiniSearch<Indexed>, { spellings }: Pick<Unit, "spellings">) {
  return mini.search({
    combineWith: "OR",
    queries: spellings.map((tokens) => ({
      combineWith: "AND",
      prefix: (term: string) => term.length > 2 && !/\d/.test(term),
      queries: tokens,
    })),
  });
}

/** The words of all entries, and those of their titles. */
interface Vocabulary {
  known: ReadonlySet<string>;
  named: ReadonlySet<string>;
  words: readonly string[];
}

/** The spellings of which each word stands somewhere; where none does, words run together, and slips of the finger. */
function standing({ spellings }: Unit, { known, named, words }: Vocabulary): string[][] {
  const stands = (token: string) =>
    known.has(token) || (token.length > 2 && words.some((word) => word.startsWith(token)));
  const found = spellings.filter((tokens) => tokens.every(stands));
  // What names nothing may be two names run together.
  const halves = found.flatMap(([token = "", ...others]) =>
    others.length > 0 || named.has(token) ? [] : apart(token, named),
  );
  if (found.length > 0) return [...found, ...halves];
  return spellings.flatMap((tokens) => {
    const repaired = tokens.map((token) =>
      stands(token) ? [[token]] : [...apart(token, known), ...close(token, words)],
    );
    if (repaired.some((each) => each.length === 0)) return [];
    return tokens.length === 1 ? (repaired[0] ?? []) : [repaired.flatMap(([first = []]) => first)];
  });
}

/** A word as two known ones, of three letters at least. */
function apart(token: string, known: ReadonlySet<string>): string[][] {
  const ways: string[][] = [];
  for (let at = 3; at <= token.length - 3; at++) {
    const [a = [], b = []] = [token.slice(0, at), token.slice(at)].map((half) => spellingsOf(half)[0]);
    if ([...a, ...b].every((each) => known.has(each))) ways.push([...a, ...b]);
  }
  return ways;
}

const close = (token: string, words: readonly string[]): string[][] =>
  token.length < 4 || /\d/.test(token)
    ? []
    : words.filter((word) => !/\d/.test(word) && isClose(token, word)).map((word) => [word]);

/** The three known words that share most of their beginning and their pairs of letters with one that is unknown. */
function nearest(word: string, named: ReadonlySet<string>): string[] {
  const pairs = (text: string) => new Set([...text].slice(1).map((letter, at) => `${text[at]}${letter}`));
  const own = pairs(fold(word));
  const alike = (other: string) => {
    const shared = [...pairs(other)].filter((pair) => own.has(pair)).length;
    return (2 * shared) / (own.size + Math.max(1, other.length - 1));
  };
  return [...named]
    .filter((each) => each.length > 3 && !/\d/.test(each))
    .map((each) => ({ each, likeness: alike(each) }))
    .filter(({ likeness }) => likeness > 0.4)
    .sort((a, b) => b.likeness - a.likeness || (a.each < b.each ? -1 : 1))
    .slice(0, 3)
    .map(({ each }) => each);
}
