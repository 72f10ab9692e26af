import type { Rows } from "../../schema/tables.ts";

type Term = Rows<"glossary">;

/** A stretch of text, with the term of the glossary that it is, if it is one. */
export interface MarkedText {
  text: string;
  term: Term | undefined;
}

/**
 * A text cut at the acronyms of the glossary, each marked where it stands for the first time; one that stands in
 * `before` is not marked again. Acronyms are the terms that have a form in full; they are matched as whole words, upper
 * and lower case as in the glossary, the longest where several fit.
 */
export function markTerms(text: string, glossary: readonly Term[], before = ""): MarkedText[] {
  const acronyms = glossary.filter(({ expansion }) => expansion !== null).sort((a, b) => b.term.length - a.term.length);
  const first = acronyms
    .filter(({ term }) => !wholeWord(term).test(before))
    .flatMap((term) => {
      const at = wholeWord(term.term).exec(text)?.index;
      return at === undefined ? [] : [{ at, to: at + term.term.length, term }];
    })
    .sort((a, b) => a.at - b.at || b.to - a.to);
  const parts: MarkedText[] = [];
  let next = 0;
  for (const { at, to, term } of first) {
    if (at < next) continue;
    if (at > next) parts.push({ text: text.slice(next, at), term: undefined });
    parts.push({ text: text.slice(at, to), term });
    next = to;
  }
  if (next < text.length) parts.push({ text: text.slice(next), term: undefined });
  return parts;
}

/** The term where neither a letter, a digit nor a joined word stands beside it: "AI" is not in "AI4X" nor in "MAIN". */
function wholeWord(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}.-])${escaped}(?![\\p{L}\\p{N}]|[.-][\\p{L}\\p{N}])`, "u");
}
