import type { Support } from "../../model/support/support-answer.ts";
import type { Language } from "../../text/messages.ts";

/** What the support page hands to its script. */
export interface SupportPayload extends Support {
  language: Language;
  /** What regions are called, by id. */
  regions: Record<string, string>;
  /** Names and addresses of the report’s locations and endnotes, by id. */
  locations: Record<string, { label: string; href: string }>;
}
