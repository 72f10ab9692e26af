import type { Language } from "./languages.ts";
import type { ReadMessages } from "./message-format/message.ts";
import { readMessages } from "./message-format/read.ts";
import { sayable } from "./message-format/said.ts";
import { en } from "./messages/en/catalogue.ts";
import type { Messages } from "./messages/messages-type.d.ts";

export type { Messages };

const read: Record<Language, ReadMessages> = { en: readMessages(en) };
const said = new Map<Language, Messages>();

/** What the site says in a language. */
export function messages(language: Language): Messages {
  const known = said.get(language) ?? sayable<Messages>(read[language], language);
  said.set(language, known);
  return known;
}

/** The messages of a language as a page hands them to its scripts, which make them sayable. */
export function messagesRead(language: Language): ReadMessages {
  return read[language];
}
