import type { Dataset } from "../dataset/dataset.ts";
import { isEndnote } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { type Language, messages } from "../text/messages.ts";
import { sourceAddress } from "./row-address.ts";

/** Locations and endnotes by id, as links to their pages, in the order given. */
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
