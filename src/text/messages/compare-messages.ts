import type { Language, Messages } from "../messages.ts";
import { comparison } from "./en/comparison.ts";

export type CompareMessages = Pick<Messages["compare"], keyof typeof comparison>;

const catalogues: Record<Language, CompareMessages> = { en: comparison };

/** What the comparison says in a language: the one part of the catalogue that its script carries. */
export function compareMessages(language: Language): CompareMessages {
  return catalogues[language];
}
