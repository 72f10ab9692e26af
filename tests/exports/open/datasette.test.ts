import { expect, test } from "vitest";
import { datasetteMetadata } from "../../../src/exports/open/datasette.ts";
import { published } from "../../fixtures/published.ts";

test.each(published)("every table and column that is described is one of the database: $name", ({ source, tables }) => {
  const { databases, license_url } = datasetteMetadata(source.context, tables, {});
  const described = databases.dataset.tables as Record<string, { columns: object; label_column?: string }>;
  expect(Object.keys(described)).toEqual(tables.map(({ name }) => name));
  for (const { name, columns } of tables) {
    expect(Object.keys(described[name]?.columns ?? {})).toEqual(Object.keys(columns));
    const label = described[name]?.label_column;
    if (label !== undefined) expect(Object.keys(columns)).toContain(label);
  }
  expect(described["initiatives"]?.label_column).toBe("name");
  expect(URL.canParse(license_url)).toBe(true);
});
