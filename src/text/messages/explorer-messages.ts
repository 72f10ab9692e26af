import type { Language, Messages } from "../messages.ts";
import { amount, discrepancyCount, funding, initiatives, missing, nature } from "./en/explorer.ts";

export type ExplorerMessages = Pick<Messages, "amount" | "funding" | "initiatives" | "missing" | "nature"> & {
  discrepancyCount: (n: number) => string;
};

const catalogues: Record<Language, ExplorerMessages> = {
  en: { amount, discrepancyCount, funding, initiatives, missing, nature },
};

/** What the explorer says in a language: the one part of the catalogue that its script carries. */
export function explorerMessages(language: Language): ExplorerMessages {
  return catalogues[language];
}
