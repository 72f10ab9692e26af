import type { Dataset } from "../../dataset/dataset.ts";
import type { Context } from "../../text/context.ts";
import { reportReference } from "../../text/report-reference.ts";
import * as authorities from "./authorities.ts";
import { keywords, licenceAddress } from "./data-package.ts";
import { type FileKind, mediaTypes } from "./media-types.ts";
import type { Publication } from "./publication.ts";

/** A file that a catalogue lists. */
export interface ListedFile {
  path: string;
  kind: FileKind;
  title: string;
  description: string;
  bytes: Uint8Array;
}

const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/**
 * The dataset, its files and its addresses for programs as a catalogue of DCAT-AP 3, https://semiceu.github.io/DCAT-AP/,
 * in JSON-LD: what open-data portals of the EU harvest. Every resource says what it is, so that no other list need be read.
 */
export function catalogue(context: Context, { address }: Publication, files: readonly ListedFile[]) {
  const { dataset, m } = context;
  const { report } = dataset;
  const at = (path: string) => new URL(path, address).href;
  const words = m.openData.catalogue;
  const shared = {
    "dct:publisher": publisher(context, at),
    "dct:license": licence(report.data_licence),
    ...dates(report.data_released),
  };
  const contact = {
    "@id": at("about/#_contact"),
    "@type": "vcard:Kind",
    "vcard:fn": m.cite.contributors({ siteTitle: report.site_title }),
    "vcard:hasURL": { "@id": at("about/") },
  };
  const data = {
    "@id": at("data/#_dataset"),
    "@type": "dcat:Dataset",
    "dct:identifier": at("data/"),
    "dct:title": text(report.site_title),
    "dct:description": text(report.site_description),
    "dcat:version": report.data_version,
    "dcat:contactPoint": contact,
    "dcat:keyword": keywords(report.country, m).map(text),
    "dcat:theme": authorities.themes,
    "dcat:landingPage": page(at("data/")),
    "foaf:page": [page(at("data/")), page(at("about/"))],
    "dct:language": authorities.english,
    "dct:accessRights": authorities.openToAll,
    "dct:accrualPeriodicity": authorities.irregular,
    ...spatial(dataset),
    "dct:temporal": period(dataset),
    "dct:provenance": {
      "@type": "dct:ProvenanceStatement",
      "rdfs:label": text(`${report.attribution} ${reportReference(report, "en")}`),
    },
    ...without(shared, "dct:license"),
    "dcat:distribution": files.map((file) => distribution(file, context, at)),
  };
  return {
    "@context": prefixes,
    "@id": at("#_catalogue"),
    "@type": "dcat:Catalog",
    "dct:title": text(words.title({ site: report.site_title })),
    "dct:description": text(words.description),
    "dct:language": authorities.english,
    "foaf:homepage": page(address.href),
    "dcat:themeTaxonomy": authorities.themeTaxonomy,
    ...spatial(dataset),
    ...shared,
    "dcat:dataset": data,
    "dcat:service": {
      "@id": at("api/v1/#_service"),
      "@type": "dcat:DataService",
      "dct:title": text(words.service),
      "dct:description": text(words.serviceDescription),
      "dcat:endpointURL": { "@id": at("api/v1/index.json") },
      "dcat:endpointDescription": { "@id": at("api/") },
      "dcat:servesDataset": { "@id": data["@id"] },
      "dcat:contactPoint": contact,
      "dcat:keyword": keywords(report.country, m).map(text),
      "dcat:theme": authorities.themes,
      "dct:conformsTo": { "@id": "https://www.rfc-editor.org/rfc/rfc8259", "@type": "dct:Standard" },
      "dct:format": authorities.fileTypes.json,
      ...without(shared, "dct:issued", "dct:modified"),
    },
  };
}

const text = (value: string) => ({ "@value": value, "@language": "en" });
const page = (address: string) => ({ "@id": address, "@type": "foaf:Document" });

function without<T extends object, K extends string>(from: T, ...keys: K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.some((each) => each === key))) as Omit<T, K>;
}

function dates(released: string | null) {
  const day = { "@value": released, "@type": "xsd:date" };
  return released ? { "dct:issued": day, "dct:modified": day } : {};
}

function publisher({ dataset: { report }, m }: Context, at: (path: string) => string) {
  return {
    "@id": at("about/#_publisher"),
    "@type": "foaf:Agent",
    "foaf:name": text(m.cite.contributors({ siteTitle: report.site_title })),
    "dct:type": {
      "@id": "http://purl.org/adms/publishertype/PrivateIndividual(s)",
      "@type": "skos:Concept",
      "skos:prefLabel": text("Private Individual(s)"),
      "skos:inScheme": {
        "@id": "http://purl.org/adms/publishertype/1.0",
        "@type": "skos:ConceptScheme",
        "dct:title": text("Publisher type"),
      },
    },
  };
}

function licence(name: string) {
  return {
    "@id": licenceAddress(name),
    "@type": "dct:LicenseDocument",
    "dct:type": {
      "@id": "http://purl.org/adms/licencetype/Attribution",
      "@type": "skos:Concept",
      "skos:prefLabel": text("Attribution"),
      "skos:inScheme": { "@id": "http://purl.org/adms/licencetype/1.0" },
    },
  };
}

function spatial({ regions, report }: Dataset) {
  const whole = regions.find(({ id }) => id === report.country_region_id);
  const country = authorities.countryOf(whole?.nuts_code ?? null, report.country);
  return country ? { "dct:spatial": country } : {};
}

/** From the first year in which an initiative began to the year of the report. */
function period({ initiatives, report }: Dataset) {
  const years = initiatives.flatMap(({ start_year }) => start_year ?? []);
  const year = (value: number) => ({ "@value": String(value), "@type": "xsd:gYear" });
  return {
    "@type": "dct:PeriodOfTime",
    ...(years.length > 0 && { "dcat:startDate": year(Math.min(...years)) }),
    "dcat:endDate": year(report.publication_year),
  };
}

function distribution(file: ListedFile, { dataset: { report } }: Context, at: (path: string) => string) {
  return {
    "@id": at(`data/#_${file.path}`),
    "@type": "dcat:Distribution",
    "dct:title": text(file.title),
    "dct:description": text(file.description),
    "dcat:accessURL": { "@id": at("data/") },
    "dcat:downloadURL": { "@id": at(`data/${file.path}`) },
    "dct:format": authorities.fileTypes[file.kind],
    "dcat:mediaType": {
      "@id": `https://www.iana.org/assignments/media-types/${mediaTypes[file.kind]}`,
      "@type": "dct:MediaType",
    },
    "dct:license": licence(report.data_licence),
    "dcatap:availability": authorities.stable,
    "dcat:byteSize": { "@value": String(file.bytes.length), "@type": "xsd:nonNegativeInteger" },
  };
}
