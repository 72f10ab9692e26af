import type { Language, Messages } from "../messages.ts";
import { amount, funding, missing, nature, sums, sumsAlone } from "./en/amounts.ts";
import { discrepancyCount } from "./en/discrepancies.ts";
import { liveList } from "./en/live-list.ts";

export type ExplorerMessages = Pick<Messages, "amount" | "funding" | "missing" | "nature" | "sums" | "sumsAlone"> & {
  explorer: Pick<Messages["explorer"], keyof typeof liveList>;
  discrepancyCount: Messages["discrepancies"]["count"];
};

const catalogues: Record<Language, ExplorerMessages> = {
  en: { amount, discrepancyCount, explorer: liveList, funding, missing, nature, sums, sumsAlone },
};

/** What the explorer says in a language: the one part of the catalogue that its script carries. */
export function explorerMessages(language: Language): ExplorerMessages {
  return catalogues[language];
}
