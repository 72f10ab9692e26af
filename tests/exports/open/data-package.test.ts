// Held against the rules of Data Package 2.0 and Table Schema, read off https://datapackage.org/standard/.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { dataFiles, tableCsv } from "../../../src/exports/open/data-files.ts";
import { dataPackage, type Resource } from "../../../src/exports/open/data-package.ts";
import { type Field, tableSchema } from "../../../src/exports/open/table-schema.ts";
import { published, sourceOf } from "../../fixtures/published.ts";
import { csvRecords } from "../../fixtures/rfc-4180.ts";

const made = published.map(({ name, source, tables }) => {
  const csv = new Map(tables.map((table) => [table.name, tableCsv(table)]));
  return { name, csv, package: dataPackage(source.context, tables, csv, source.publication) };
});

const readers: Record<Field["type"], RegExp> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  list: /^[^;]+(?:;[^;]+)*$/,
};

/** What is wrong with a cell by the field's own words: its type and each of its constraints. */
function wrongWith(cell: string, { name, type, constraints = {} }: Field): string[] {
  if (cell === "") return constraints["required"] ? [`${name}: required`] : [];
  const { pattern, minimum, maximum, enum: codes } = constraints as Record<string, never>;
  return [
    ...(readers[type].test(cell) ? [] : [`${name}: ${type}, got ${cell}`]),
    ...(pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell) ? [] : [`${name}: ${pattern}, got ${cell}`]),
    ...(minimum === undefined || Number(cell) >= minimum ? [] : [`${name}: at least ${minimum}, got ${cell}`]),
    ...(maximum === undefined || Number(cell) <= maximum ? [] : [`${name}: at most ${maximum}, got ${cell}`]),
    ...(codes === undefined || (codes as string[]).includes(cell) ? [] : [`${name}: ${codes}, got ${cell}`]),
  ];
}

/** The cells of a file by column, read by the standard's dialect. */
function columnsOf(text: string): Map<string, string[]> {
  const [header = [], ...records] = csvRecords(text);
  return new Map(header.map((name, at) => [name, records.map((record) => record[at] ?? "")]));
}

test.each(made)("every cell is what its column promises: $name", ({ csv, package: { resources } }) => {
  const wrong = resources.flatMap(({ name, schema }) => {
    const columns = columnsOf(csv.get(name) ?? "");
    expect([...columns.keys()]).toEqual(schema.fields.map((field) => field.name));
    return schema.fields.flatMap((field) =>
      (columns.get(field.name) ?? []).flatMap((cell) => wrongWith(cell, field).map((each) => `${name}.${each}`)),
    );
  });
  expect(wrong).toEqual([]);
});

test.each(published)("JSON has the types that the columns promise: $name", ({ tables }) => {
  const types: Record<Field["type"], (cell: unknown) => boolean> = {
    string: (cell) => typeof cell === "string",
    integer: Number.isSafeInteger,
    number: (cell) => typeof cell === "number",
    boolean: (cell) => typeof cell === "boolean",
    list: (cell) => Array.isArray(cell) && cell.every((each) => typeof each === "string"),
  };
  for (const table of tables)
    for (const { name, type, constraints = {} } of tableSchema(table).fields) {
      const isRight = (cell: unknown) => types[type](cell) || (cell === null && !constraints["required"]);
      expect(
        table.rows.map((row) => row[name]).filter((cell) => !isRight(cell)),
        `${table.name}.${name}`,
      ).toEqual([]);
    }
});

test("a cell that breaks a promise is found", () => {
  const field: Field = { name: "n", title: "", description: "", type: "integer", constraints: { minimum: 3 } };
  expect(wrongWith("2", field)).toHaveLength(1);
  expect(wrongWith("x", field)).toHaveLength(2);
  expect(wrongWith("", { ...field, constraints: { required: true } })).toHaveLength(1);
});

test.each(made)("keys tell rows apart, and foreign keys lead to rows: $name", ({ csv, package: { resources } }) => {
  const all = new Map(resources.map(({ name }) => [name, columnsOf(csv.get(name) ?? "")]));
  for (const { name, schema } of resources) {
    const columns = all.get(name);
    const cells = (fields: readonly string[]) =>
      (columns?.get(fields[0] ?? "") ?? []).map((_, at) => fields.map((field) => columns?.get(field)?.[at]).join(" "));
    expect(new Set(cells(schema.primaryKey)).size).toBe(cells(schema.primaryKey).length);
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const known = new Set(all.get(reference.resource ?? name)?.get(reference.fields[0] ?? ""));
      expect(cells(fields).filter((cell) => cell !== "" && !known.has(cell))).toEqual([]);
    }
  }
  expect(resources.flatMap(({ schema }) => schema.foreignKeys ?? []).length).toBeGreaterThan(20);
});

const plainName = /^[a-z0-9._-]+$/;

test.each(made)("the descriptor has what the standard requires, in the form it requires: $name", (each) => {
  const { $schema, name, licenses, sources, contributors, version, resources } = each.package;
  expect($schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  expect(name).toMatch(plainName);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  for (const { path } of [...licenses, ...sources.filter((source) => "path" in source)])
    expect(URL.canParse(path ?? "")).toBe(true);
  for (const { title } of [...contributors, ...sources]) expect(title).not.toBe("");
  expect(new Set(resources.map((resource) => resource.name)).size).toBe(resources.length);
  for (const resource of resources) expectResource(resource, each.csv.get(resource.name) ?? "");
});

function expectResource(resource: Resource, text: string): void {
  expect(resource.name).toMatch(plainName);
  // Neither absolute nor upwards.
  expect(resource.path).toMatch(/^[a-z_]+\.csv$/);
  expect(resource.bytes).toBe(Buffer.byteLength(text));
  expect(resource.hash).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  const names = resource.schema.fields.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const key of resource.schema.primaryKey) expect(names).toContain(key);
  for (const { title, description } of resource.schema.fields) expect(title && description).toBeTruthy();
  for (const field of resource.schema.fields)
    expect([field.name, field.delimiter, field.itemType]).toEqual(
      field.type === "list" ? [field.name, ";", "string"] : [field.name, undefined, undefined],
    );
}

test("the file that is published is the descriptor, with address and day once they are set", async () => {
  const [report] = published;
  if (!report) throw new Error("no dataset");
  const dated = { ...report.dataset, report: { ...report.dataset.report, data_released: "2026-11-27" } };
  const text = await dataFiles(sourceOf(dated, true))["datapackage.json"]?.();
  expect(JSON.parse(String(text))).toMatchObject({
    homepage: "https://data.example/site/",
    created: "2026-11-27T00:00:00Z",
  });
  const unset = JSON.parse(String(await dataFiles(report.source)["datapackage.json"]?.()));
  expect(unset).not.toHaveProperty("homepage");
});
