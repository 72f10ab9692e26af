import { expect, test } from "@playwright/test";

test.use({ javaScriptEnabled: false });

for (const path of ["/discrepancies/", "/glossary/", "/results/", "/report/endnotes/", "/data/glossary/"]) {
  test(`without script ${path} is a full list without a filter`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("list-filter")).toBeHidden();
    await expect(page.locator("[data-item][hidden]")).toHaveCount(0);
    // What is folded is there, and opens with a click.
    expect(await page.locator("[data-item]").count()).toBeGreaterThan(90);
  });
}
