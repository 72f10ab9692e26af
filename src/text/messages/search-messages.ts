import type { Language, Messages } from "../messages.ts";
import { searchFinds } from "./en/search-finds.ts";

export type SearchMessages = Pick<Messages["search"], keyof typeof searchFinds>;

const catalogues: Record<Language, SearchMessages> = { en: searchFinds };

/** What the search says in a language: the one part of the catalogue that its script carries. */
export function searchMessages(language: Language): SearchMessages {
  return catalogues[language];
}
