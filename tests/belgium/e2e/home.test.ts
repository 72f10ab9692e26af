import { expect, test } from "@playwright/test";

test("a field of the matrix leads to the initiatives it counts", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("link", { name: /Wallonia, Preparing for the digital future/ });
  const count = Number(await field.textContent());
  await field.click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3&pillar=5$/);
  await expect(page.locator("[data-rows] tr:visible")).toHaveCount(count);
});

test("the home page’s search finds among all initiatives, and everything else", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("voucher");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=voucher$/);
  await expect(
    page.locator('[data-finds] a[href="/initiatives/vouchers-digital-transformation/"]').first(),
  ).toBeVisible();
});
