import { resolve } from "node:path";
import project from "../../package.json?raw";
import { datasetIn, original } from "../dataset/site.ts";
import { archiveFiles, dataFiles, type Source } from "../exports/open/data-files.ts";
import { documentsOf } from "../exports/open/documents.ts";
import { exampleQueries } from "../exports/open/example-queries.ts";
import { publicationFrom } from "../exports/open/publication.ts";
import type { PublishedTable } from "../exports/open/published-table.ts";
import { publishedTables } from "../exports/open/published-tables.ts";
import { keptVersions } from "../exports/versions/kept-versions.ts";
import { type VersionEntry, versionHistory } from "../exports/versions/version-history.ts";
import { versionTables } from "../exports/versions/version-tables.ts";
import { contextIn } from "../text/context.ts";
import type { Language } from "../text/languages.ts";

// Read through the bundler, as the data is.
const texts = import.meta.glob<string>(["$data/*.md", "$data/LICENSE", "$data/outlines.geojson"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What the files of the data are made of, on this site. */
export const source: Source = {
  context: contextIn(original, "en"),
  publication: publicationFrom(project, process.env["SITE_URL"], import.meta.env.BASE_URL),
  documents: documentsOf(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text])),
  ),
};

/** Every file below `data/`, made once for pages and files alike. */
export const files = dataFiles(source);

/** The ready questions: in the words of the database, which has no language but the dataset's own. */
export const questions = exampleQueries(original);

/** The released versions that are kept. */
export const versions = keptVersions(resolve(process.env["DATA_DIR"] ?? "data"));

const current = { version: original.report.data_version, tables: versionTables(archiveFiles(source)) };

/** Every version, those that are kept and what is published now, told in a language. */
export const historyIn = (language: Language): VersionEntry[] =>
  versionHistory(versions, current, contextIn(datasetIn(language), language));

const byLanguage = new Map<Language, readonly PublishedTable[]>();

/** The tables that are published, described in a language. */
export function tablesIn(language: Language): readonly PublishedTable[] {
  const known = byLanguage.get(language) ?? publishedTables(contextIn(datasetIn(language), language));
  byLanguage.set(language, known);
  return known;
}
