// The files of the site as it was built are those that the command writes, byte for byte.
import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { sourceOf } from "../../scripts/source.ts";
import { exportedFiles } from "../../src/exports/open/exported-files.ts";

test("the build and npm run export write the same bytes", async () => {
  const source = sourceOf(process.env["DATA_DIR"] ?? "data");
  if (!source) throw new Error("the dataset is not sound");
  const files = Object.entries(exportedFiles(source)).filter(([path]) => !path.startsWith("parquet/"));
  expect(files.length).toBeGreaterThan(100);
  for (const [path, make] of files)
    expect(readFileSync(`dist/${path}`).equals(Buffer.from((await make()) as Uint8Array)), path).toBe(true);
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
