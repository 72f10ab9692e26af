import { expect, test } from "@playwright/test";
import { rowsOf } from "../../e2e/rows.ts";

test.use({ javaScriptEnabled: false });

for (const path of ["/glossary/", "/results/", "/report/endnotes/", "/data/glossary/"]) {
  test(`without script ${path} is a full list without a filter`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("list-filter")).toBeHidden();
    await expect(page.locator("[data-item][hidden]")).toHaveCount(0);
    // What is folded is there, and opens with a click.
    expect(await page.locator("[data-item]").count()).toBeGreaterThan(90);
  });
}

test("without script every discrepancy is on the page, and a line opens", async ({ page }) => {
  await page.goto("/discrepancies/");
  await expect(page.locator("list-filter")).toBeHidden();
  await expect(page.locator("[data-item]")).toHaveCount(rowsOf("discrepancies").length);
  const row = page.locator("#discrepancy-grand-total-kind-of-money");
  await expect(row.locator(".said").first()).toBeHidden();
  await row.locator("summary").click();
  await expect(row.locator(".said").first()).toBeVisible();
});
