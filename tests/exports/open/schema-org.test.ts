import { expect, test } from "vitest";
import { datasetForSearch, inPage, tableForSearch } from "../../../src/exports/open/schema-org.ts";
import { published, publishedOf } from "../../fixtures/published.ts";

/** What search engines ask of a dataset: https://developers.google.com/search/docs/appearance/structured-data/dataset */
function expectSound(data: Record<string, unknown>): void {
  expect(data).toMatchObject({ "@context": "https://schema.org/", "@type": "Dataset", isAccessibleForFree: true });
  const { name, description, url, license, creator, version } = data as Record<string, string>;
  expect(name).toBeTruthy();
  expect(description?.length).toBeGreaterThanOrEqual(50);
  expect(description?.length).toBeLessThanOrEqual(5000);
  for (const address of [url, license, data["@id"]]) expect(URL.canParse(String(address))).toBe(true);
  expect(creator).toMatchObject({ "@type": "Organization", name: expect.any(String) });
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const downloads = data["distribution"] as Record<string, string>[];
  for (const { contentUrl, encodingFormat } of downloads) {
    expect(URL.canParse(String(contentUrl))).toBe(true);
    expect(encodingFormat).toMatch(/^[a-z]+\/[a-z0-9.-]+$/);
  }
}

test.each(published)("the dataset and each of its tables are what search engines ask for: $name", (each) => {
  const { source, tables } = each;
  expectSound(datasetForSearch(source.context, source.publication, tables));
  for (const table of tables) expectSound(tableForSearch(source.context, source.publication, table));
});

test("tables and whole name each other", () => {
  const { source, tables, table } = publishedOf("the report");
  const whole = datasetForSearch(source.context, source.publication, tables);
  const part = tableForSearch(source.context, source.publication, table("budget_lines"));
  expect(part.isPartOf["@id"]).toBe(whole["@id"]);
  expect(whole.hasPart.map((each) => each["@id"])).toContain(part["@id"]);
  expect(part.variableMeasured.find(({ name }) => name === "amount_eur")).toMatchObject({ unitText: "EUR" });
});

test("inPage(data) ends no element", () => {
  expect(inPage({ a: "</script>" })).toBe('{"a":"\\u003c/script>"}');
});
