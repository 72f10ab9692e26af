import { expect, test } from "@playwright/test";
import { paths } from "./page-kinds.ts";

test("every page that a search can lead to exists", async ({ request }) => {
  const { href } = (await (await request.get("/search-index.json")).json()) as { href: string[] };
  const found = new Set(href.map((address) => address.split("#")[0]));
  expect(found.size).toBeGreaterThan(10);
  expect([...found].filter((path) => !paths.includes(path ?? ""))).toEqual([]);
});

test("a search of strange letters finds nothing, says so and runs nothing", async ({ page }) => {
  await page.goto("/search/");
  await page.getByRole("searchbox").fill("zzzz <b>");
  await expect(page.getByText("Nothing holds any of these words.")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("0 results for “zzzz <b>”");
});
