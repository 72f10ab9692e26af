import { expect, test } from "@playwright/test";

test("a field of the matrix leads to the initiatives it counts", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("link", { name: /Wallonia, Preparing for the digital future/ });
  const count = Number(await field.textContent());
  await field.click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3&pillar=5$/);
  await expect(page.locator("[data-rows] tr:visible")).toHaveCount(count);
});

test("a figure leads to its location in the report in one action", async ({ page }) => {
  await page.goto("/initiatives/digital-school/");
  await page.getByRole("link", { name: "Table 8" }).first().click();
  await expect(page).toHaveURL(/\/report\/t8\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});
