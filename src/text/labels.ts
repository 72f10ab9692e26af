import type { Dataset } from "../dataset/dataset.ts";
import { byId } from "../model/rows/by-id.ts";
import { inOrder } from "../model/terms/joint-groups.ts";
import type { Language, Messages } from "./messages.ts";

/** Who pays, joined where they pay together, in the vocabulary's order: "ERDF + the Region". Empty where there is nothing to pay. */
export function payersLabel({ funding_sources }: Dataset, ids: readonly string[]): string {
  const source = byId(funding_sources, "funding source");
  return inOrder(funding_sources, ids)
    .map((id) => source(id).label)
    .join(" + ");
}

const lists = new Map<Language, Intl.ListFormat>();

/** Names in a sentence: "A, B and C". */
export function inWords(names: Iterable<string>, language: Language): string {
  const list = lists.get(language) ?? new Intl.ListFormat(language === "en" ? "en-GB" : language);
  lists.set(language, list);
  return list.format(names);
}

/** A sentence whose amounts do not break between figure and unit. */
export function keptTogether(text: string, { amount }: Messages): string {
  return text.replace(new RegExp(`(\\d) (${amount.million}|${amount.millionInWords})\\b`, "g"), "$1\u00a0$2");
}
