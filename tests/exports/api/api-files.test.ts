// The contract of version 1: what answers hold today is in contract.json, and none of it may go.
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { apiAddresses, apiFiles } from "../../../src/exports/api/api-files.ts";
import { published, publishedOf } from "../../fixtures/published.ts";

/** The types found at each path of some answers, `initiatives[].id`; that of a value that was never there is unknown. */
type Shape = Record<string, string[]>;

const contractFile = "tests/exports/api/contract.json";

function addShape(value: unknown, path: string, shape: Shape): void {
  const type = Array.isArray(value) ? "list" : value === null ? "unknown" : typeof value;
  shape[path] = [...new Set([...(shape[path] ?? []), type])].sort();
  if (Array.isArray(value)) for (const each of value) addShape(each, `${path}[]`, shape);
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value)) addShape(each, path === "" ? key : `${path}.${key}`, shape);
}

async function shapes(): Promise<Record<string, Shape>> {
  const found: Record<string, Shape> = {};
  for (const { source } of published)
    for (const [path, make] of Object.entries(apiFiles(source))) {
      const name = path.replace(/^initiatives\/.*/, "initiatives/{id}.json");
      found[name] ??= {};
      addShape(JSON.parse(String(await make())), "", found[name]);
    }
  return found;
}

/** What is gone or has another type, by address and path. */
function broken(before: Record<string, Shape>, now: Record<string, Shape>): string[] {
  return Object.entries(before).flatMap(([name, shape]) =>
    Object.entries(shape).flatMap(([path, types]) => {
      const known = types.filter((type) => type !== "unknown");
      const found = now[name]?.[path]?.filter((type) => type !== "unknown");
      if (!found) return [`${name}: ${path} is gone`];
      const others = found.filter((type) => !known.includes(type));
      return known.length > 0 && others.length > 0 ? [`${name}: ${path} was ${known}, is ${found}`] : [];
    }),
  );
}

/** All that the contract holds and all that is new; what was promised stays, so that its loss is told again. */
function joined(before: Record<string, Shape>, now: Record<string, Shape>): Record<string, Shape> {
  const all: Record<string, Shape> = {};
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()) {
    const paths = [...new Set([...Object.keys(before[name] ?? {}), ...Object.keys(now[name] ?? {})])].sort();
    all[name] = Object.fromEntries(
      paths.map((path) => [path, [...new Set([...(before[name]?.[path] ?? []), ...(now[name]?.[path] ?? [])])].sort()]),
    );
  }
  return all;
}

const contract = JSON.parse(readFileSync(contractFile, "utf8")) as Record<string, Shape>;

test("no key of an answer is gone, and none holds another type", async () => {
  expect(broken(contract, await shapes())).toEqual([]);
});

test("what is new is in the contract; UPDATE_CONTRACT=1 takes it in", async () => {
  const all = joined(contract, await shapes());
  if (process.env["UPDATE_CONTRACT"]) writeFileSync(contractFile, `${JSON.stringify(all, null, 1)}\n`);
  else expect(all).toEqual(contract);
});

test("a change that breaks is found, an addition is none", () => {
  const before = { "a.json": { id: ["string"], n: ["number", "unknown"], x: ["unknown"] } };
  expect(broken(before, { "a.json": { id: ["string"], n: ["unknown"], x: ["list"], y: ["string"] } })).toEqual([]);
  expect(broken(before, { "a.json": { id: ["number"], x: ["unknown"] } })).toEqual([
    "a.json: id was string, is number",
    "a.json: n is gone",
  ]);
});

test.each(published)(
  "every address that the index names answers, and every answer is named: $name",
  async ({ source }) => {
    const files = apiFiles(source);
    const { addresses } = JSON.parse(String(await files["index.json"]?.()));
    const named = addresses.map(({ path }: { path: string }) => path);
    expect(named).toEqual(apiAddresses.map(({ path }) => path));
    const patterns = Object.keys(files).map((path) => path.replace(/^initiatives\/.*/, "initiatives/{id}.json"));
    expect(new Set([...patterns, "initiatives/{id}.json"])).toEqual(new Set(named));
  },
);

test("totals.json adds up: lines, the totals of totals, and what rounding makes of them", async () => {
  const { source, dataset } = publishedOf("the report");
  const { totals } = JSON.parse(String(await apiFiles(source)["totals.json"]?.()));
  type Total = {
    id: string;
    amount_eur: number;
    exact_eur: number;
    difference_eur: number;
    addend_ids: string[];
    lines: { amount_eur: number }[];
  };
  const byId = new Map<string, Total>(totals.map((total: Total) => [total.id, total]));
  for (const { amount_eur, exact_eur, difference_eur, addend_ids, lines } of byId.values()) {
    const below = addend_ids.reduce((sum, id) => sum + (byId.get(id)?.exact_eur ?? 0), 0);
    expect(lines.reduce((sum, line) => sum + line.amount_eur, below)).toBe(exact_eur);
    expect(exact_eur + difference_eur).toBe(amount_eur);
  }
  expect(byId.size).toBe(dataset.printed_totals.length);
});

test("initiatives.json leads to each initiative’s own answer", async () => {
  const { source, dataset } = publishedOf("another country");
  const files = apiFiles(source);
  const { initiatives } = JSON.parse(String(await files["initiatives.json"]?.()));
  expect(initiatives).toHaveLength(dataset.initiatives.length);
  for (const { id, path } of initiatives)
    expect(JSON.parse(String(await files[path]?.()))).toMatchObject({ id, budget_lines: expect.any(Array) });
});
