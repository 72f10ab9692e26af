import type { Dataset } from "../../dataset/dataset.ts";
import { perDataset } from "../rows/per-dataset.ts";

// Drafts of languages that the site does not speak yet count too: a name is a name.
const namesByTerm = perDataset(({ translations }) => {
  const labels = Object.values(translations).flatMap((rows) => rows.filter(({ column }) => column === "label"));
  return Map.groupBy(labels, ({ table, id }) => `${table} ${id}`);
});

/** What a term is called in the other languages that the data knows, each name once, so that a search finds it under each. */
export function otherNames(dataset: Dataset, table: string, { id, label }: { id: string; label: string }): string[] {
  const names = (namesByTerm(dataset).get(`${table} ${id}`) ?? []).flatMap(({ original, text }) => [original, text]);
  return [...new Set(names)].filter((name) => name !== label);
}
