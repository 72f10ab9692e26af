import { expect, type Page, test } from "@playwright/test";

const names = (page: Page) => page.locator("tr[data-orders] summary").allInnerTexts();

test("the indicators stand in one table by theme, which a heading sorts and the address keeps", async ({ page }) => {
  await page.goto("/indicators/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/fell in 3 of 4 rankings/);
  const asBuilt = await names(page);
  await page.getByRole("button", { name: "Indicator" }).click();
  await expect(page).toHaveURL(/\?sort=name$/);
  expect(await names(page)).toEqual([...asBuilt].sort((a, b) => a.localeCompare(b, "en")));
  await page.getByRole("button", { name: "Change" }).click();
  await expect(page.getByRole("columnheader", { name: "Change" })).toHaveAttribute("aria-sort", "ascending");
  expect((await names(page))[0]).toContain("Enterprises with high digital intensity");
  await page.goto("/indicators/?sort=-year&colour=red");
  await expect(page.locator("[data-unknown]")).toContainText("colour=red");
  await expect(page.getByRole("columnheader", { name: "Year" })).toHaveAttribute("aria-sort", "descending");
  await page.getByRole("button", { name: "By theme" }).click();
  await expect(page).toHaveURL(/\/indicators\/$/);
  expect(await names(page)).toEqual(asBuilt);
});

test("a row opens into its years and their evidence", async ({ page }) => {
  await page.goto("/indicators/");
  const row = page.locator("#indicator-dtii-score");
  await expect(row).toContainText("37.3 of 100");
  await expect(page.locator("#observation-dtii-score-2018")).toBeHidden();
  await row.locator("summary").click();
  await expect(page.locator("#observation-dtii-score-2018")).toContainText("14.6 above it");
  await expect(row.getByRole("link", { name: /Section/ }).first()).toBeVisible();
});

test("a link to one figure opens the row that holds it", async ({ page }) => {
  await page.goto("/indicators/#observation-desi-rank-2018");
  await expect(page.locator("#observation-desi-rank-2018")).toBeInViewport();
  await page.goto("/indicators/#observation-desi-connectivity-statement");
  await expect(page.locator("#observation-desi-connectivity-statement")).toBeInViewport();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("every indicator is there and opens", async ({ page }) => {
    await page.goto("/indicators/");
    await expect(page.locator("tr[data-orders]")).toHaveCount(29);
    await page.locator("#indicator-gdp-growth summary").click();
    await expect(page.locator("#observation-gdp-growth-2016")).toBeVisible();
  });
});
