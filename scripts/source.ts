import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadDataset } from "../src/dataset/dataset.ts";
import { describeProblems } from "../src/dataset/problem.ts";
import { readFolder } from "../src/dataset/read-folder.ts";
import type { Source } from "../src/exports/open/data-files.ts";
import { documentNames, documentsOf } from "../src/exports/open/documents.ts";
import { publicationFrom } from "../src/exports/open/publication.ts";
import { contextIn } from "../src/text/context.ts";

/** What the files of a data folder are made of; undefined, with the problems said, where the data has any. */
export function sourceOf(folder: string): Source | undefined {
  const { dataset, problems } = loadDataset(readFolder(folder));
  if (!dataset) {
    console.error(describeProblems(problems, folder));
    return undefined;
  }
  const names = Object.keys(documentNames).filter((name) => existsSync(join(folder, name)));
  return {
    context: contextIn(dataset, "en"),
    publication: publicationFrom(
      readFileSync("package.json", "utf8"),
      process.env["SITE_URL"],
      process.env["BASE_PATH"],
    ),
    documents: documentsOf(Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]))),
  };
}
