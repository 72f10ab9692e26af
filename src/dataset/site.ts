import { type Dataset, loadDataset } from "./dataset.ts";
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

/** The dataset that the pages show. Throws every problem of the data folder, one a line. */
export const dataset: Dataset = checked();
