import { fold, isIn } from "../../selection/search.ts";
import { type EntryKind, entryKinds, type SiteIndex } from "../../selection/site/site-index.ts";
import type { SiteFinds } from "../../selection/site/site-search.ts";

// What the search's worker tells its page: the finds as they are shown, so that the page keeps no index.

/** One entry as it is shown. */
export interface ShownEntry {
  kind: EntryKind;
  title: string;
  fact: string;
  /** A few words around what was found elsewhere than in title and fact; empty where these hold it. */
  why: string;
  href: string;
}

/** One answer as it is shown, with what else of the same initiative was found. */
export interface ShownFind extends ShownEntry {
  more: ShownEntry[];
  /** How many more there are that are not listed. */
  others: number;
}

/** The answer to a question: the first finds, how many there are, and what none or not all of them hold. */
export interface SearchAnswer {
  query: string;
  finds: ShownFind[];
  count: number;
  whole: number;
  leftOut: string[];
  words: string[];
  /** Names that are spelt nearly as what was asked; where nothing was found. */
  nearest: string[];
}

export const foldedAtMost = 6;
const around = 70;

/** The finds as they are shown: the first of them, each with a few of what else its initiative holds. */
export function shownFinds(finds: SiteFinds, index: SiteIndex, atMost: number): ShownFind[] {
  return finds.finds.slice(0, atMost).map(({ entry, more }) => ({
    ...shownEntry(entry, finds.words, index),
    more: more.slice(0, foldedAtMost).map((each) => shownEntry(each, finds.words, index)),
    others: Math.max(0, more.length - foldedAtMost),
  }));
}

function shownEntry(entry: number, words: readonly string[], index: SiteIndex): ShownEntry {
  const [title = "", fact = "", text = "", href = ""] = [index.title, index.fact, index.text, index.href].map(
    (column) => column[entry],
  );
  const seen = fold(`${title} ${fact}`);
  const unseen = words.filter((word) => !isIn(word, seen));
  return { kind: entryKinds[index.kind[entry] ?? 0] ?? "page", title, fact, why: snippet(text, unseen), href };
}

/** A few words around the first of some words in a text; empty where it holds none. */
export function snippet(text: string, words: readonly string[]): string {
  const part = text.split(" · ").find((each) => words.some((word) => isIn(word, fold(each))));
  if (part === undefined) return "";
  if (part.length <= 2 * around) return part;
  const folded = fold(part);
  const at = Math.min(...words.filter((word) => isIn(word, folded)).map((word) => folded.indexOf(word)));
  const from = Math.max(0, part.lastIndexOf(" ", Math.max(0, at - around)) + 1);
  const to = part.indexOf(" ", at + around);
  return `${from > 0 ? "… " : ""}${part.slice(from, to < 0 ? undefined : to)}${to < 0 ? "" : " …"}`;
}
