import type { Dataset } from "../dataset/dataset.ts";
import type { Language } from "../text/languages.ts";
import { messages } from "../text/messages.ts";
import { sourceLabel } from "../text/source-labels.ts";
import { sourceAddress } from "./row-address.ts";

/** Locations and endnotes by id, as links to their pages, in the order given. */
export function sourceLinks(
  dataset: Dataset,
  ids: readonly string[],
  language: Language,
): { label: string; href: string }[] {
  const m = messages(language);
  return ids.map((id) => ({
    label: sourceLabel(dataset, id, m),
    href: sourceAddress(dataset, id, language),
  }));
}
