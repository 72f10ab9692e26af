import { expect, test } from "@playwright/test";

test("a field of the matrix leads to the initiatives it counts", async ({ page }) => {
  await page.goto("/?matrix=measures");
  const field = page.getByRole("link", { name: /^Wallonia, Skills/ });
  const count = Number(await field.locator("[data-count]").textContent());
  await field.click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3&pillar=5$/);
  await expect(page.locator("[data-rows] > li:visible")).toHaveCount(count);
});

test("the page opens with its finding, three findings more that lead somewhere, and three doors", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The European Commission’s report counts €365\u00a0million for digitising Belgium’s industry; 12 of 27 measures add nothing to it",
  );
  await expect(page.getByRole("heading", { level: 3 })).toHaveCount(3);
  for (const name of [/^Belgium aimed to be 3rd/, /^In the report’s sum/, /^Company vouchers/])
    await expect(page.getByRole("heading", { level: 3 }).getByRole("link", { name })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Where to begin" }).getByRole("link")).toHaveCount(3);
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
