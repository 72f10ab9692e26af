// Questions to the database in the browser: what they are answered, how they are stopped, and what they weigh.
import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { sourceOf } from "../../scripts/source.ts";
import { exampleQueries } from "../../src/exports/open/example-queries.ts";
import { publishedTables } from "../../src/exports/open/published-tables.ts";
import { expectedAnswers } from "../fixtures/example-answers.ts";
import { csvRecords } from "../fixtures/rfc-4180.ts";
import { expectNoSidewaysScrolling, expectNothingFound, troublesOf } from "./page-checks.ts";

const source = sourceOf(process.env["DATA_DIR"] ?? "data");
if (!source) throw new Error("the dataset is not sound");
const { dataset } = source.context;
const expected = expectedAnswers(dataset, publishedTables(source.context));

const status = (page: Page) => page.locator("[data-status]");
const field = (page: Page) => page.getByLabel("Question in SQL");
const answerRows = (page: Page) => page.locator("[data-table] tbody tr");
const cellsOf = (page: Page) =>
  answerRows(page).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

async function ask(page: Page, sql: string): Promise<void> {
  await field(page).fill(sql);
  await page.getByRole("button", { name: "Ask", exact: true }).click();
}

test("each ready question is answered as its rows are reckoned, and has an address of its own", async ({ page }) => {
  const troubles = troublesOf(page);
  await page.goto("/data/query/");
  await expect(page.locator("ask-data")).toHaveAttribute("data-state", "ready");
  for (const [at, { name, sql }] of exampleQueries(dataset).entries()) {
    const example = page.locator("details.example").nth(at);
    await example.locator("summary").click();
    await example.getByRole("link").click();
    await expect(field(page)).toHaveValue(sql);
    const rows = expected[name];
    await expect(status(page)).toHaveText(`Rows: ${rows.length}.`);
    expect(await cellsOf(page), name).toEqual(
      rows.map((row) => row.map((cell) => (cell === null ? "" : String(cell)))),
    );
    expect(new URL(page.url()).searchParams.get("sql")).toBe(sql);
  }
  expect(troubles).toEqual([]);
});

test("nothing of the database is fetched before a question, and the link to one asks it", async ({ page }) => {
  const heavy: string[] = [];
  page.on("request", (request) => {
    if (/\.(wasm|sqlite)$/.test(request.url())) heavy.push(request.url());
  });
  await page.goto("/data/query/");
  await expect(page.locator("ask-data")).toHaveAttribute("data-state", "ready");
  expect(heavy).toEqual([]);
  await page.goto(`/data/query/?sql=${encodeURIComponent("SELECT 6 * 7 AS answer")}`);
  await expect(answerRows(page)).toHaveText(["42"]);
  expect(heavy).toHaveLength(2);
  await ask(page, "SELECT 'b' AS answer");
  await expect(answerRows(page)).toHaveText(["b"]);
  await page.goBack();
  await expect(answerRows(page)).toHaveText(["42"]);
  expect(heavy).toHaveLength(2);
});

test("the answer is saved as CSV, strictly, with all its rows and names told apart", async ({ page }) => {
  await page.goto("/data/query/");
  await ask(page, "SELECT 1 AS n, 'a \"b\", c' AS n UNION ALL SELECT 2, NULL");
  await expect(answerRows(page)).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "CSV of the answer" }).click(),
  ]);
  expect(csvRecords(readFileSync(await download.path(), "utf8"))).toEqual([
    ["n", "n_2"],
    ["1", 'a "b", c'],
    ["2", ""],
  ]);
});

const counting = (to: number) =>
  `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${to}) SELECT i FROM n`;

test("a long answer is shown in part, a longer one is cut, and both say so", async ({ page }) => {
  await page.goto("/data/query/");
  await ask(page, counting(600));
  await expect(status(page)).toHaveText("500 of 600 rows are shown; the CSV holds all of them.");
  await expect(answerRows(page)).toHaveCount(500);
  await ask(page, counting(20_000));
  await expect(status(page)).toContainText("The answer is longer than 10,000 rows and is cut there, in the CSV too.");
});

test("a question that does not end can be stopped, and the next one is answered", async ({ page }) => {
  await page.goto("/data/query/");
  await ask(page, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
  await expect(status(page)).toHaveText("Asking …");
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(status(page)).toHaveText("Stopped. The next question begins anew.");
  await ask(page, "SELECT count(*) FROM initiatives");
  await expect(answerRows(page)).toHaveText([String(dataset.initiatives.length)]);
});

test("what is wrong with a question is said in the database’s words, and nothing can be changed", async ({ page }) => {
  await page.goto("/data/query/");
  await ask(page, "SELECT a FROM nowhere");
  await expect(status(page)).toHaveText("The database says: no such table: nowhere");
  await ask(page, "DELETE FROM initiatives");
  await expect(status(page)).toContainText("The database says: attempt to write a readonly database");
  await ask(page, "SELECT id FROM initiatives WHERE id = 'nobody'");
  await expect(status(page)).toHaveText("No row fits.");
});

test("the page with an answer is accessible, and not too wide", async ({ page }) => {
  await page.goto(`/data/query/?sql=${encodeURIComponent(exampleQueries(dataset)[9]?.sql ?? "")}`);
  await expect(answerRows(page).first()).toBeVisible();
  await expectNothingFound(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, "at 320 px");
});

test("no other page may run WebAssembly", async ({ page }) => {
  const policy = () => page.locator("meta[http-equiv=content-security-policy]").getAttribute("content");
  await page.goto("/data/query/");
  expect(await policy()).toContain("'wasm-unsafe-eval'");
  for (const path of ["/", "/data/", "/initiatives/"]) {
    await page.goto(path);
    expect(await policy()).not.toContain("wasm");
  }
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("each ready question stands with its answer", async ({ page }) => {
    await page.goto("/data/query/");
    await expect(page.locator("ask-data")).toBeHidden();
    for (const [at, { name }] of exampleQueries(dataset).entries())
      await expect(page.locator("details.example").nth(at).locator("tbody tr")).toHaveCount(
        Math.min(10, expected[name].length),
      );
  });
});
