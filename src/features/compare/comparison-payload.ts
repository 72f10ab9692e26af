import type { ComparedKind } from "../../routes/comparison-address.ts";
import type { Language } from "../../text/languages.ts";
import type { ReadMessages } from "../../text/message-format/message.ts";

/** What the page of comparisons hands to its script. */
export interface ComparisonPayload {
  language: Language;
  words: ReadMessages;
  /** The folder that holds a file a thing, such as `regions/<id>.json`. */
  folder: string;
  things: Record<ComparedKind, { id: string; name: string }[]>;
}
