import type { Dataset } from "../../dataset/dataset.ts";

/** Whether a source id names an endnote; otherwise it names a location of the report. */
export function isEndnote(dataset: Dataset, id: string): boolean {
  return dataset.endnotes.some((endnote) => endnote.id === id);
}

/** The sources of several rows together, each once: locations in the report's order, then endnotes in theirs. */
export function mergedSources(dataset: Dataset, rows: readonly { source_ids: readonly string[] }[]): string[] {
  const wanted = new Set(rows.flatMap((row) => row.source_ids));
  return [...dataset.locations, ...dataset.endnotes].map(({ id }) => id).filter((id) => wanted.has(id));
}

/** The locations of the report that several rows rest on, without endnotes, in the report's order. */
export function locationsOf(dataset: Dataset, rows: readonly { source_ids: readonly string[] }[]): string[] {
  return mergedSources(dataset, rows).filter((id) => !isEndnote(dataset, id));
}
