import type { Language, Messages } from "../messages.ts";
import { amount, contradictions, funding, initiatives, missing, nature } from "./en/explorer.ts";

export type ExplorerMessages = Pick<Messages, "amount" | "funding" | "initiatives" | "missing" | "nature"> & {
  contradictions: (n: number) => string;
};

const catalogues: Record<Language, ExplorerMessages> = {
  en: { amount, contradictions, funding, initiatives, missing, nature },
};

/** What the explorer says in a language: the one part of the catalogue that its script carries. */
export function explorerMessages(language: Language): ExplorerMessages {
  return catalogues[language];
}
