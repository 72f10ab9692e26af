import type { Language } from "./languages.ts";
import type { ReadMessages } from "./message-format/message.ts";
import comparison from "./messages/en/comparison.json" with { type: "json" };
import liveList from "./messages/en/live-list.json" with { type: "json" };
import liveMatrix from "./messages/en/live-matrix.json" with { type: "json" };
import searchFinds from "./messages/en/search-finds.json" with { type: "json" };
import { type Messages, messagesRead } from "./messages.ts";

// What pages hand to their scripts of the messages: no script carries any language, and a page carries the words of its own.

export type ExplorerMessages = Pick<Messages, "amount" | "funding" | "missing" | "nature" | "sums" | "sumsAlone"> & {
  explorer: Pick<Messages["explorer"], keyof typeof liveList>;
  matrix: Pick<Messages["matrix"], keyof typeof liveMatrix>;
};
export type CompareMessages = Pick<Messages["compare"], keyof typeof comparison>;
export type SearchMessages = Pick<Messages["search"], keyof typeof searchFinds>;
export type ListFilterMessages = Messages["listFilter"];
export type SupportMessages = Pick<Messages, "amount" | "per" | "support">;

/** The words that a page hands to a script, which makes them sayable. */
export interface HandedWords {
  language: Language;
  words: ReadMessages;
}

/** What the explorer says in a language. */
export const explorerMessages = (language: Language): ReadMessages => ({
  ...some(messagesRead(language), ["amount", "funding", "missing", "nature", "sums", "sumsAlone"]),
  explorer: some(group(language, "explorer"), Object.keys(liveList)),
  matrix: some(group(language, "matrix"), Object.keys(liveMatrix)),
});

/** What the comparison says in a language. */
export const compareMessages = (language: Language): ReadMessages =>
  some(group(language, "compare"), Object.keys(comparison));

/** What the search of the site says in a language. */
export const searchMessages = (language: Language): ReadMessages =>
  some(group(language, "search"), Object.keys(searchFinds));

/** What the filter of a list of rows says in a language. */
export const listFilterMessages = (language: Language): ReadMessages => group(language, "listFilter");

/** What the support finder says in a language. */
export const supportMessages = (language: Language): ReadMessages =>
  some(messagesRead(language), ["amount", "per", "support"]);

const group = (language: Language, name: string) => messagesRead(language)[name] as ReadMessages;

const some = (messages: ReadMessages, keys: readonly string[]): ReadMessages =>
  Object.fromEntries(Object.entries(messages).filter(([key]) => keys.includes(key)));
