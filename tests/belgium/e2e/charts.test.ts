import { expect, test } from "@playwright/test";

test("a highlighted region steps forward in every chart, and stands in the address", async ({ page }) => {
  await page.goto("/money/who-pays/");
  const wallonia = page.getByRole("button", { name: "Wallonia", exact: true });
  const marks = page.locator("[data-drawn] [data-mark]");
  await wallonia.click();
  await expect(page).toHaveURL(/\?highlight=region-be3$/);
  await expect(marks.and(page.locator('.dim[data-keys~="region-be3"]'))).toHaveCount(0);
  await expect(marks.and(page.locator(':not(.dim):not([data-keys~="region-be3"])'))).toHaveCount(0);
  await expect(marks.and(page.locator(".dim")).nth(10)).toBeAttached();
  await page.reload();
  await expect(wallonia).toHaveAttribute("aria-pressed", "true");
  await wallonia.click();
  await expect(marks.and(page.locator(".dim"))).toHaveCount(0);
  await expect(page).toHaveURL(/\/money\/who-pays\/$/);
});
