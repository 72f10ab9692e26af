import type { ListData } from "../../selection/list-data.ts";
import type { Facet } from "../../selection/selection.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import type { Language } from "../../text/languages.ts";
import type { ReadMessages } from "../../text/message-format/message.ts";
import type { WholeFiles } from "./take-away.ts";

/** What the explorer's script keeps of what its page hands to it. */
export interface ExplorerPayload {
  language: Language;
  /** What the script says. */
  m: ExplorerMessages;
  facets: Facet[];
  /** Groups of words that mean the same. */
  synonyms: string[][];
  /** The pillars under which measures stand, rather than strategies. */
  measurePillars: string[];
  /** The report's headline total: as printed and as its lines come to, whole euros; null where it has none. */
  total: { printed_eur: number; exact_eur: number } | null;
  /** Address below which each initiative has its page. */
  initiatives: string;
  /** Addresses of the files that downloads are made from. */
  files: WholeFiles;
  /** Address of the page that sets initiatives side by side. */
  compare: string;
}

/** What the explorer's page hands to its script: all it keeps, and the list, from which it makes something lighter. */
export interface HandedPayload extends Omit<ExplorerPayload, "m"> {
  words: ReadMessages;
  list: ListData;
}

/** How many rows the page shows at first, and how many more each time the reader asks. */
export const rowsAtOnce = 100;
