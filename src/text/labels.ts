import type { Dataset } from "../dataset/dataset.ts";
import { byId } from "../model/rows/by-id.ts";
import { inOrder } from "../model/terms/joint-groups.ts";
import type { Language } from "./languages.ts";
import type { Messages } from "./messages.ts";

/** Who pays, joined where they pay together, in the vocabulary's order: "ERDF + the Region". Empty where there is nothing to pay. */
export function payersLabel({ funding_sources }: Dataset, ids: readonly string[]): string {
  const source = byId(funding_sources, "funding source");
  return inOrder(funding_sources, ids)
    .map((id) => source(id).label)
    .join(" + ");
}

const lists = new Map<string, Intl.ListFormat>();

/** Names in a sentence: "A, B and C". */
export const inWords = (names: Iterable<string>, language: Language): string =>
  listFormat(language, "conjunction").format(names);

/** Names to choose from in a sentence: "A, B or C". */
export const eitherInWords = (names: Iterable<string>, language: Language): string =>
  listFormat(language, "disjunction").format(names);

function listFormat(language: Language, type: "conjunction" | "disjunction"): Intl.ListFormat {
  const key = `${language} ${type}`;
  const list = lists.get(key) ?? new Intl.ListFormat(language === "en" ? "en-GB" : language, { type });
  lists.set(key, list);
  return list;
}

/** A sentence whose amounts do not break between figure and unit. */
export function keptTogether(text: string, { amount }: Pick<Messages, "amount">): string {
  return text.replace(new RegExp(`(\\d) (${amount.short.million}|${amount.inWords.million})\\b`, "g"), "$1\u00a0$2");
}

/** What a group of messages calls a key that only the data knows; nothing where it has no word for it. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? "";

/** A phrase as it begins a sentence or stands alone: its first letter a capital. */
export const atStart = (phrase: string, language: Language): string =>
  phrase.charAt(0).toLocaleUpperCase(language) + phrase.slice(1);
