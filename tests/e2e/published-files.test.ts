// The files of the site as it was built are those that the command writes, byte for byte.
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import Papa from "papaparse";
import { sourceOf } from "../../scripts/source.ts";
import { exportedFiles } from "../../src/exports/open/exported-files.ts";
import { csvRecords } from "../fixtures/rfc-4180.ts";

test("the build and npm run export write the same bytes", async () => {
  const source = sourceOf(process.env["DATA_DIR"] ?? "data");
  if (!source) throw new Error("the dataset is not sound");
  const files = Object.entries(exportedFiles(source)).filter(([path]) => !path.startsWith("parquet/"));
  expect(files.length).toBeGreaterThan(100);
  for (const [path, make] of files)
    expect(readFileSync(`dist/${path}`).equals(Buffer.from((await make()) as Uint8Array)), path).toBe(true);
});

test("every comma CSV of the site is strictly by the grammar, and another reader finds the same records", () => {
  const paths = globSync("**/*.csv", { cwd: "dist" }).filter((path) => !path.endsWith("-semicolons.csv"));
  expect(paths.length).toBeGreaterThan(60);
  for (const path of paths) {
    const text = readFileSync(`dist/${path}`, "utf8");
    const { data } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
    expect(csvRecords(text), path).toEqual(data.slice(0, -1));
  }
});

test("linked data on the data page and on a table’s page describes it", async ({ page }) => {
  for (const [path, part] of [
    ["/data/", "hasPart"],
    ["/data/budget_lines/", "isPartOf"],
  ] as const) {
    await page.goto(path);
    const all = await page.locator("script[type='application/ld+json']").allTextContents();
    const data = all.map((text) => JSON.parse(text)).find((each) => each["@type"] === "Dataset");
    expect(new URL(data.url).pathname).toBe(path);
    expect(data).toHaveProperty(part);
  }
});
