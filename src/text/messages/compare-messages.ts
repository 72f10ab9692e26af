import type { Language, Messages } from "../messages.ts";
import { compare } from "./en/compare.ts";

export type CompareMessages = Messages["compare"];

const catalogues: Record<Language, CompareMessages> = { en: compare };

/** What the comparison says in a language: the one part of the catalogue that its script carries. */
export function compareMessages(language: Language): CompareMessages {
  return catalogues[language];
}
