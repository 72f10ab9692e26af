import type { Rows } from "../../schema/tables.ts";

/** The terms that begin with one letter; those that begin with none stand under "#". */
export interface GlossaryLetter {
  letter: string;
  terms: Rows<"glossary">[];
}

/** All terms under their letters, in the order of the language; letters without a term are left out. */
export function glossaryLetters(glossary: readonly Rows<"glossary">[], language: string): GlossaryLetter[] {
  const sorted = [...glossary].sort((a, b) => a.term.localeCompare(b.term, language, { sensitivity: "base" }));
  const letters = new Map<string, Rows<"glossary">[]>();
  for (const term of sorted) {
    const first = term.term.normalize("NFD").charAt(0).toLocaleUpperCase(language);
    const letter = /\p{L}/u.test(first) ? first : "#";
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}
