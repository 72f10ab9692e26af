// Names in the lists of the Publications Office of the EU, which DCAT-AP asks for: http://publications.europa.eu/resource/authority/

import type { FileKind } from "./media-types.ts";

/** A resource with what a validator must know of it that has no copy of the list. */
export interface Term {
  "@id": string;
  "@type": string[];
  "skos:prefLabel": { "@value": string; "@language": "en" };
  "skos:inScheme": { "@id": string };
}

const root = "http://publications.europa.eu/resource/authority";

function term(list: string, code: string, label: string, type?: string): Term {
  return {
    "@id": `${root}/${list}/${code}`,
    "@type": ["skos:Concept", ...(type ? [type] : [])],
    "skos:prefLabel": { "@value": label, "@language": "en" },
    "skos:inScheme": { "@id": `${root}/${list}` },
  };
}

/** The themes of every report of this series: the economy, and science and technology. */
export const themes = [
  term("data-theme", "ECON", "Economy and finance"),
  term("data-theme", "TECH", "Science and technology"),
];

export const themeTaxonomy = {
  "@id": `${root}/data-theme`,
  "@type": "skos:ConceptScheme",
  "dct:title": { "@value": "Data theme", "@language": "en" },
};

export const fileTypes: Readonly<Record<FileKind, Term>> = {
  zip: term("file-type", "ZIP", "ZIP", "dct:MediaTypeOrExtent"),
  xlsx: term("file-type", "XLSX", "Excel XLSX", "dct:MediaTypeOrExtent"),
  csv: term("file-type", "CSV", "CSV", "dct:MediaTypeOrExtent"),
  json: term("file-type", "JSON", "JSON", "dct:MediaTypeOrExtent"),
  parquet: term("file-type", "PARQUET", "Parquet", "dct:MediaTypeOrExtent"),
  // The list has no entry for SQLite.
  sqlite: term("file-type", "BIN", "Binary", "dct:MediaTypeOrExtent"),
};

export const english = term("language", "ENG", "English", "dct:LinguisticSystem");
export const openToAll = term("access-right", "PUBLIC", "public", "dct:RightsStatement");
export const irregular = term("frequency", "IRREG", "irregular", "dct:Frequency");
export const stable = term("planned-availability", "STABLE", "stable");

const countries: Readonly<Record<string, string>> = {
  AT: "AUT",
  BE: "BEL",
  BG: "BGR",
  CY: "CYP",
  CZ: "CZE",
  DE: "DEU",
  DK: "DNK",
  EE: "EST",
  EL: "GRC",
  ES: "ESP",
  FI: "FIN",
  FR: "FRA",
  HR: "HRV",
  HU: "HUN",
  IE: "IRL",
  IT: "ITA",
  LT: "LTU",
  LU: "LUX",
  LV: "LVA",
  MT: "MLT",
  NL: "NLD",
  PL: "POL",
  PT: "PRT",
  RO: "ROU",
  SE: "SWE",
  SI: "SVN",
  SK: "SVK",
  UK: "GBR",
};

/** A country by its NUTS code, under its name; undefined for one that was no Member State. */
export function countryOf(nutsCode: string | null, name: string): Term | undefined {
  const code = countries[nutsCode ?? ""];
  return code === undefined ? undefined : term("country", code, name, "dct:Location");
}
