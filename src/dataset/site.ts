import { type Dataset, loadDataset } from "./dataset.ts";
import { localise } from "./localise.ts";
import { describeProblems } from "./problem.ts";

// Read through the bundler rather than the file system, so that the development server reloads on an edited cell.
const texts = import.meta.glob<string>(
  ["$data/*.csv", "$data/translations/*.csv", "$data/report.json", "$data/outlines.geojson"],
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

function checked(): Dataset {
  const files = Object.entries(texts).map(([path, text]) => [/(?:translations\/)?[^/]+$/.exec(path)?.[0], text]);
  const { dataset, problems } = loadDataset(Object.fromEntries(files));
  if (!dataset) throw new Error(describeProblems(problems));
  return dataset;
}

/**
 * The dataset as it was read, in its own language: for files that have no language, and for which pages there are. Throws
 * every problem of the data folder, one a line.
 */
export const original: Dataset = checked();

const localised = new Map<string, Dataset>();

/** The dataset that a page in a language shows: one object a language, so that what is computed of it is computed once. */
export function datasetIn(language: string): Dataset {
  const known = localised.get(language) ?? localise(original, language);
  localised.set(language, known);
  return known;
}
