import { expect, test } from "@playwright/test";

test("a figure leads to its place in the report in one action", async ({ page }) => {
  await page.goto("/initiatives/digital-school/");
  await page.getByRole("link", { name: "Table 8" }).first().click();
  await expect(page).toHaveURL(/\/report\/t8\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});

test("an amount in a table of the report leads to its line", async ({ page }) => {
  await page.goto("/report/t8/");
  await page
    .getByRole("link", { name: /€62\.7 m/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/initiatives\/digital-school\/#line-digital-school-2014-2022$/);
  await expect(page.locator("#line-digital-school-2014-2022")).toBeInViewport();
});

test("an endnote names the rows that rest on it", async ({ page }) => {
  await page.goto("/report/endnotes/#n29");
  await page.locator("#n29 summary").press("Enter");
  await expect(page.locator("#n29 details li a").nth(1)).toBeVisible();
});
