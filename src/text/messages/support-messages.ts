import type { Language, Messages } from "../messages.ts";
import { amount, per } from "./en/amounts.ts";
import { support } from "./en/support.ts";

export type SupportMessages = Pick<Messages, "amount" | "per" | "support">;

const catalogues: Record<Language, SupportMessages> = { en: { amount, per, support } };

/** What the support finder says in a language: the one part of the catalogue that its script carries. */
export function supportMessages(language: Language): SupportMessages {
  return catalogues[language];
}
