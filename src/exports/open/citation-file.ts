import type { Context } from "../../text/context.ts";
import { keywords } from "./data-package.ts";
import type { Publication } from "./publication.ts";

/** The dataset's citation as a file of the Citation File Format 1.2.0; what is not set is not there. */
export function citationFile({ dataset: { report }, m }: Context, { home, repository }: Publication): string {
  // A string of JSON is one of YAML.
  const text = (value: string) => JSON.stringify(value);
  const line = (key: string, value: string | number | null) => (value === null ? [] : [`${key}: ${value}`]);
  const texts = (key: string, value: string | null) => line(key, value === null ? null : text(value));
  return [
    "cff-version: 1.2.0",
    ...texts("message", m.openData.citeThis),
    "type: dataset",
    ...texts("title", report.site_title),
    ...texts("abstract", report.site_description),
    "authors:",
    `  - name: ${text(m.cite.contributors({ siteTitle: report.site_title }))}`,
    ...line("version", report.data_version),
    ...texts("date-released", report.data_released),
    ...texts("url", home?.href ?? null),
    ...texts("repository-code", repository),
    ...line("license", report.data_licence),
    "keywords:",
    ...keywords(report.country, m).map((word) => `  - ${text(word)}`),
    "references:",
    "  - type: report",
    ...[
      ...texts("title", report.title),
      "authors:",
      `  - name: ${text(report.author)}`,
      ...line("month", report.published_month),
      ...line("year", report.publication_year),
      ...texts("url", report.document_url),
    ].map((each) => `    ${each}`),
    "",
  ].join("\n");
}
