import type { Dataset } from "../dataset/dataset.ts";
import type { Messages } from "./messages.ts";

/** How a source line names a location or an endnote of the report; an unknown id names itself. */
export function sourceLabel(dataset: Dataset, id: string, m: Messages): string {
  const endnote = dataset.endnotes.find((each) => each.id === id);
  if (endnote) return m.sources.endnote({ marker: endnote.printed_marker });
  return dataset.locations.find((each) => each.id === id)?.label ?? id;
}

/** How source lines name the locations and endnotes, in the order given. */
export const sourceLabels = (dataset: Dataset, ids: readonly string[], m: Messages): string[] =>
  ids.map((id) => sourceLabel(dataset, id, m));
