import type { Language } from "../i18n/messages.ts";
import type { Facet, SelectableRow } from "../model/selection.ts";

/** What the explorer's page hands to its script. */
export interface ExplorerPayload {
  language: Language;
  facets: Facet[];
  rows: SelectableRow[];
  /** Groups of words that mean the same. */
  synonyms: string[][];
}
