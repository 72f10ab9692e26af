import { difference, everyRow } from "../../selection/bitset.ts";
import type { ListData } from "../../selection/list-data.ts";
import { emptySelection, type Facet } from "../../selection/selection.ts";
import type { Selector } from "../../selection/selector.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import type { Language } from "../../text/languages.ts";
import type { ReadMessages } from "../../text/message-format/message.ts";
import type { HeadlineTotal } from "../matrix/counted-note.ts";
import type { FieldNames } from "../matrix/field-words.ts";
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
  /** The report's headline total; null where it has none. */
  total: HeadlineTotal | null;
  /** What regions and pillars are called in a sentence. */
  names: FieldNames;
  /** The money of the longest bar of the matrix, whole euros. */
  largest: number;
  /** The rows that the page holds as built, in their order. */
  listed: number[];
  /** Address of the list, below which each initiative has its page. */
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

/** The rows that the page holds before anything is asked: the main list in the order that is usual, then the others in it. */
export function listedAtFirst(selector: Selector): number[] {
  const main = selector.matching(emptySelection);
  const others = difference(everyRow(selector.size), main);
  return [main, others].flatMap((rows) => selector.inOrder(rows, emptySelection)).slice(0, rowsAtOnce);
}
