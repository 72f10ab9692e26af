import type { Support } from "../../model/support/support-answer.ts";
import type { Language } from "../../text/languages.ts";
import type { ReadMessages } from "../../text/message-format/message.ts";

/** What the support page hands to its script. */
export interface SupportPayload extends Support {
  language: Language;
  words: ReadMessages;
  /** What regions are called, by id. */
  regions: Record<string, string>;
  /** Names and addresses of the report’s locations and endnotes, by id. */
  locations: Record<string, { label: string; href: string }>;
}
