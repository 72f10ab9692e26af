import type { Context } from "../../text/context.ts";
import { reportReference } from "../../text/report-reference.ts";
import { keywords, licenceAddress } from "./data-package.ts";
import { type FileKind, mediaTypes } from "./media-types.ts";
import type { Publication } from "./publication.ts";
import type { PublishedTable } from "./published-table.ts";

/** The dataset as a whole for search engines, https://schema.org/Dataset: what it is, its files, and its tables by name. */
export function datasetForSearch(context: Context, publication: Publication, tables: readonly PublishedTable[]) {
  const { report, initiatives } = context.dataset;
  const years = initiatives.flatMap(({ start_year }) => start_year ?? []);
  const at = addressIn(publication);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": at("data/"),
    url: at("data/"),
    name: report.site_title,
    description: `${report.site_description} ${report.time_notice}`,
    keywords: keywords(report.country, context.m),
    spatialCoverage: { "@type": "Place", name: report.country },
    temporalCoverage: [...(years.length > 0 ? [Math.min(...years)] : []), report.publication_year].join("/"),
    ...shared(context),
    distribution: (["zip", "sqlite", "xlsx"] as const).map((kind) => download(at(`data/dataset.${kind}`), kind)),
    hasPart: tables.map(({ name, title }) => ({ "@type": "Dataset", "@id": at(`data/${name}/`), name: title })),
  };
}

/** One table for search engines: what a row is, its columns, its files, and the dataset that it is a part of. */
export function tableForSearch(context: Context, publication: Publication, table: PublishedTable) {
  const { report } = context.dataset;
  const at = addressIn(publication);
  const { name, title, description, columns } = table;
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    "@id": at(`data/${name}/`),
    url: at(`data/${name}/`),
    name: `${title}: ${report.site_title}`,
    // Search engines pass over descriptions of fewer than fifty characters.
    description: `${description} ${report.site_description}`,
    ...shared(context),
    isPartOf: { "@type": "Dataset", "@id": at("data/"), name: report.site_title },
    variableMeasured: Object.entries(columns).map(([column, { description, unit }]) => ({
      "@type": "PropertyValue",
      name: column,
      description,
      ...(unit && { unitText: unit }),
    })),
    distribution: (["csv", "json", "parquet"] as const).map((kind) => download(at(`data/${name}.${kind}`), kind)),
  };
}

const addressIn =
  ({ address }: Publication) =>
  (path: string) =>
    new URL(path, address).href;

function shared({ dataset: { report }, m }: Context) {
  return {
    version: report.data_version,
    ...(report.data_released && { datePublished: report.data_released }),
    license: licenceAddress(report.data_licence),
    isAccessibleForFree: true,
    creator: { "@type": "Organization", name: m.cite.contributors({ siteTitle: report.site_title }) },
    isBasedOn: {
      "@type": "Report",
      name: reportReference(report, "en"),
      ...(report.document_url && { url: report.document_url }),
    },
  };
}

function download(contentUrl: string, kind: FileKind) {
  return { "@type": "DataDownload", contentUrl, encodingFormat: mediaTypes[kind] };
}

/** Linked data as it may stand within a page: nothing in it ends the element. */
export function inPage(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
