import type { Files } from "./archive.ts";

/** What the texts beside the tables are called where they go along: the files' own read-me has the name that the folder's has. */
export const documentNames: Readonly<Record<string, string>> = {
  LICENSE: "LICENSE",
  "CHANGELOG.md": "CHANGELOG.md",
  "README.md": "READING.md",
  "outlines.geojson": "outlines.geojson",
};

/** The texts that stand beside the tables in a data folder, under the names that they go along by; those it lacks are absent. */
export function documentsOf(texts: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(
    Object.entries(documentNames).flatMap(([name, published]) => {
      const text = texts[name];
      return text === undefined ? [] : [[published, text]];
    }),
  );
}
