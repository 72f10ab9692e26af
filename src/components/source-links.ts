import type { Dataset } from "../dataset/dataset.ts";
import { type Language, messages } from "../i18n/messages.ts";
import { sourceAddress } from "../i18n/row-address.ts";
import { byId } from "../model/by-id.ts";
import { isEndnote } from "../model/sources.ts";

/** Places and endnotes by id, as links to their pages, in the order given. */
export function sourceLinks(
  dataset: Dataset,
  ids: readonly string[],
  language: Language,
): { label: string; href: string }[] {
  const m = messages(language);
  const location = byId(dataset.locations, "location");
  const endnote = byId(dataset.endnotes, "endnote");
  return ids.map((id) => ({
    label: isEndnote(dataset, id) ? m.sources.endnote(endnote(id).printed_marker) : location(id).label,
    href: sourceAddress(dataset, id, language),
  }));
}
