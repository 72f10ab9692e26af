import type { Language } from "../i18n/messages.ts";
import type { Facet } from "../model/selection.ts";

/** What the explorer's page hands to its script; the rows come in a file of their own. */
export interface ExplorerPayload {
  language: Language;
  facets: Facet[];
  /** Groups of words that mean the same. */
  synonyms: string[][];
  /** Address of the columns. */
  columns: string;
  /** Address below which each initiative has its page. */
  initiatives: string;
  /** Address of the page that sets initiatives side by side. */
  compare: string;
}

/** How many rows the page shows at first, and how many more each time the reader asks. */
export const rowsAtOnce = 100;
