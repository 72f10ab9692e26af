import project from "../../package.json?raw";
import { dataset } from "../dataset/site.ts";
import type { Source } from "../exports/open/data-files.ts";
import { documentsOf } from "../exports/open/documents.ts";
import { publicationFrom } from "../exports/open/publication.ts";
import { contextIn } from "../text/context.ts";

// Read through the bundler, as the data is.
const texts = import.meta.glob<string>(["$data/*.md", "$data/LICENSE"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What the files of the data are made of, on this site. */
export const source: Source = {
  context: contextIn(dataset, "en"),
  publication: publicationFrom(project, process.env["SITE_URL"], import.meta.env.BASE_URL),
  documents: documentsOf(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text])),
  ),
};
