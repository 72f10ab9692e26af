import type { Language, Messages } from "../messages.ts";
import { search } from "./en/search.ts";

const catalogues: Record<Language, Messages["search"]> = { en: search };

/** What the search says in a language: the one part of the catalogue that its script carries. */
export function searchMessages(language: Language): Messages["search"] {
  return catalogues[language];
}
