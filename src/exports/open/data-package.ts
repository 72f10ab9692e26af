import { createHash } from "node:crypto";
import type { Context } from "../../text/context.ts";
import type { Messages } from "../../text/messages.ts";
import { reportReference } from "../../text/report-reference.ts";
import { slug } from "../slug.ts";
import type { Publication } from "./publication.ts";
import type { PublishedTable } from "./published-table.ts";
import { type TableSchema, tableSchema } from "./table-schema.ts";

/** One file of the package: https://datapackage.org/standard/data-resource/ */
export interface Resource {
  name: string;
  type: "table";
  path: string;
  title: string;
  description: string;
  format: "csv";
  mediatype: "text/csv";
  encoding: "utf-8";
  bytes: number;
  hash: string;
  dialect: { delimiter: ","; lineTerminator: "\r\n"; quoteChar: '"'; doubleQuote: true; header: true };
  schema: TableSchema;
}

/**
 * The descriptor of the CSV files beside it by Data Package 2.0, https://datapackage.org/standard/data-package/: a
 * resource a table, with its columns, keys, size and checksum. `csv` holds each table's file by the table's name.
 */
export function dataPackage(
  { dataset: { report }, m, language }: Context,
  tables: readonly PublishedTable[],
  csv: ReadonlyMap<string, string>,
  { home }: Publication,
) {
  const resources = tables.map((table): Resource => {
    const bytes = Buffer.from(csv.get(table.name) ?? "");
    return {
      name: table.name,
      type: "table",
      path: `${table.name}.csv`,
      title: table.title,
      description: table.description,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: bytes.length,
      hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
      dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
      schema: tableSchema(table),
    };
  });
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slug(report.site_title),
    title: report.site_title,
    description: report.site_description,
    version: report.data_version,
    ...(report.data_released && { created: `${report.data_released}T00:00:00Z` }),
    ...(home && { homepage: home.href }),
    keywords: keywords(report.country, m),
    licenses: [{ name: report.data_licence, path: licenceAddress(report.data_licence) }],
    contributors: [{ title: m.cite.contributors({ siteTitle: report.site_title }), roles: ["creator"] }],
    sources: [{ title: reportReference(report, language), ...(report.document_url && { path: report.document_url }) }],
    resources,
  };
}

/** Where the text of a licence stands, by its name in the list of SPDX. */
export function licenceAddress(licence: string): string {
  const [, kind, version] = /^CC-(BY(?:-[A-Z]+)*)-(\d\.\d)$/.exec(licence) ?? [];
  return kind
    ? `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${licence}.html`;
}

/** What the dataset is about, in a few words each: the country first. */
export function keywords(country: string, m: Messages): string[] {
  return [country, ...Object.values(m.openData.keywords)];
}
