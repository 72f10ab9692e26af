// Held against the properties that DCAT-AP 3.0.1 makes mandatory or recommends, read off https://semiceu.github.io/DCAT-AP/releases/3.0.1/.
import { expect, test } from "vitest";
import { dataFiles } from "../../../src/exports/open/data-files.ts";
import { published, publishedOf, sourceOf } from "../../fixtures/published.ts";

type Node = Record<string, unknown> & { "@id": string; "@type": string | string[] };

const mandatory: Record<string, readonly string[]> = {
  "dcat:Catalog": ["dct:title", "dct:description", "dct:publisher"],
  "dcat:Dataset": ["dct:title", "dct:description"],
  "dcat:Distribution": ["dcat:accessURL"],
  "dcat:DataService": ["dct:title", "dcat:endpointURL"],
  "foaf:Agent": ["foaf:name"],
  "skos:Concept": ["skos:prefLabel"],
  "skos:ConceptScheme": ["dct:title"],
};
// Those that follow from what is not always known, day and country, have a test of their own.
const recommended: Record<string, readonly string[]> = {
  "dcat:Catalog": [
    "dcat:dataset",
    "dcat:service",
    "dct:language",
    "dct:license",
    "dcat:themeTaxonomy",
    "foaf:homepage",
  ],
  "dcat:Dataset": [
    "dcat:contactPoint",
    "dcat:distribution",
    "dcat:keyword",
    "dct:publisher",
    "dct:temporal",
    "dcat:theme",
  ],
  "dcat:Distribution": ["dct:description", "dcatap:availability", "dct:format", "dct:license"],
  "dcat:DataService": [
    "dcat:servesDataset",
    "dcat:endpointDescription",
    "dcat:contactPoint",
    "dct:publisher",
    "dcat:theme",
    "dct:conformsTo",
    "dcat:keyword",
  ],
  "foaf:Agent": ["dct:type"],
  "dct:LicenseDocument": ["dct:type"],
};
// What a property leads to must be of a class, and be named.
const ranges: Record<string, string> = {
  "dcat:dataset": "dcat:Dataset",
  "dcat:distribution": "dcat:Distribution",
  "dcat:service": "dcat:DataService",
  "dcat:contactPoint": "vcard:Kind",
  "dcat:theme": "skos:Concept",
  "dcat:themeTaxonomy": "skos:ConceptScheme",
  "dcat:landingPage": "foaf:Document",
  "foaf:homepage": "foaf:Document",
  "dct:publisher": "foaf:Agent",
  "dct:license": "dct:LicenseDocument",
  "dct:language": "dct:LinguisticSystem",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:spatial": "dct:Location",
  "dct:temporal": "dct:PeriodOfTime",
  "dct:accessRights": "dct:RightsStatement",
  "dct:accrualPeriodicity": "dct:Frequency",
  "dct:conformsTo": "dct:Standard",
  "dct:provenance": "dct:ProvenanceStatement",
};

const typesOf = (node: Node) => [node["@type"]].flat();

/** Every resource within a document that says what it is. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== "object" || value === null) return [];
  const node = value as Node;
  return [...("@type" in node && !("@value" in node) ? [node] : []), ...Object.values(node).flatMap(nodesIn)];
}

/** What a document lacks by a list of properties, and what leads to the wrong class. */
function lacking(document: unknown, asked: Record<string, readonly string[]>): string[] {
  return nodesIn(document).flatMap((node) => [
    ...typesOf(node).flatMap((type) =>
      (asked[type] ?? []).filter((name) => !(name in node)).map((name) => `${type}: ${name}`),
    ),
    ...Object.entries(ranges).flatMap(([name, range]) =>
      [node[name] ?? []].flat().some((each) => !typesOf(each as Node).includes(range)) ? [`${name}: ${range}`] : [],
    ),
  ]);
}

const documentOf = async (source: ReturnType<typeof sourceOf>) =>
  JSON.parse(String(await dataFiles(source)["catalogue.jsonld"]?.()));

test.each(published)(
  "all that is mandatory and recommended is there, and leads to its class: $name",
  async ({ source }) => {
    const document = await documentOf(source);
    expect(lacking(document, mandatory)).toEqual([]);
    expect(lacking(document, recommended)).toEqual([]);
    const all = new Set(nodesIn(document).flatMap(typesOf));
    for (const type of Object.keys(mandatory)) expect([...all]).toContain(type);
  },
);

test("what is missing is found", () => {
  const node = {
    "@type": "dcat:Dataset",
    "dct:title": "A",
    "dct:license": { "@type": "foaf:Agent", "foaf:name": "B" },
  };
  expect(lacking(node, mandatory)).toEqual(["dcat:Dataset: dct:description", "dct:license: dct:LicenseDocument"]);
});

test("every prefix that is used is declared, and every name of a resource is an address", async () => {
  const { "@context": prefixes, ...document } = await documentOf(publishedOf("the report").source);
  for (const node of nodesIn(document)) {
    for (const name of [...Object.keys(node), ...typesOf(node)])
      if (!name.startsWith("@")) expect(Object.keys(prefixes)).toContain(name.split(":")[0]);
    if ("@id" in node) expect(URL.canParse(node["@id"])).toBe(true);
  }
});

test("a file's size is that of the file", async () => {
  const { source } = publishedOf("the tiny report");
  const files = dataFiles(source);
  const document = JSON.parse(String(await files["catalogue.jsonld"]?.()));
  const [zip] = document["dcat:dataset"]["dcat:distribution"];
  expect(zip["dcat:downloadURL"]["@id"]).toBe("http://localhost:4321/data/dataset.zip");
  const archive = (await files["dataset.zip"]?.()) as Uint8Array;
  expect(zip["dcat:byteSize"]["@value"]).toBe(String(archive.length));
});

test("day and country are said once they are known", async () => {
  const { dataset } = publishedOf("the tiny report");
  const [region, ...others] = dataset.regions;
  if (!region) throw new Error("no region");
  const known = {
    ...dataset,
    regions: [{ ...region, id: dataset.report.country_region_id, nuts_code: "LU" }, ...others],
    report: { ...dataset.report, data_released: "2026-11-27" },
  };
  const document = await documentOf(sourceOf(known, true));
  expect(document["dct:issued"]).toEqual({ "@value": "2026-11-27", "@type": "xsd:date" });
  expect(document["dct:spatial"]["@id"]).toBe("http://publications.europa.eu/resource/authority/country/LUX");
  expect(document["@id"]).toBe("https://data.example/site/#_catalogue");
  expect(await documentOf(sourceOf(dataset))).not.toHaveProperty("dct:issued");
});
