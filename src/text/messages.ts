import type { Language } from "./languages.ts";
import type { ReadMessages } from "./message-format/message.ts";
import { readMessages } from "./message-format/read.ts";
import { sayable } from "./message-format/said.ts";
import { en } from "./messages/en/catalogue.ts";
import type { Messages } from "./messages/messages-type.d.ts";
import { pseudo } from "./pseudo.ts";

export type { Messages };

// The pseudo-language retells the English one, and costs nothing where nobody asks for it.
const readers: Record<Language, () => ReadMessages> = {
  en: () => readMessages(en),
  "en-XA": () => readMessages(en, pseudo),
};
const read = new Map<Language, ReadMessages>();
const said = new Map<Language, Messages>();

/** What the site says in a language. */
export function messages(language: Language): Messages {
  const known = said.get(language) ?? sayable<Messages>(messagesRead(language), language);
  said.set(language, known);
  return known;
}

/** The messages of a language as a page hands them to its scripts, which make them sayable. */
export function messagesRead(language: Language): ReadMessages {
  const known = read.get(language) ?? readers[language]();
  read.set(language, known);
  return known;
}
