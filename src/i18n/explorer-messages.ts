import { initiatives } from "./en.initiatives.ts";
import type { Language, Messages } from "./messages.ts";

const catalogues: Record<Language, Messages["initiatives"]> = { en: initiatives };

/** What the explorer says in a language: the one part of the catalogue that its script carries. */
export function explorerMessages(language: Language): Messages["initiatives"] {
  return catalogues[language];
}
