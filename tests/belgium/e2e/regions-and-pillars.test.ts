import { expect, test } from "@playwright/test";

test("a region’s money opens into what is counted and what is not, and leads to the filtered list", async ({
  page,
}) => {
  await page.goto("/regions/be3/");
  const part = page.locator("#money-counted");
  await part.locator("> summary").click();
  await expect(part).toContainText("already contained in another line");
  await page.getByRole("link", { name: "Filter these initiatives" }).click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3&scope=all$/);
});

test("a long list is whole on the page and on the paper of a region", async ({ page }) => {
  await page.goto("/regions/be3/");
  await page.locator("details:has(> #results) > summary").click();
  for (const details of await page.locator("#results details:not(.evidence-mark)").all()) {
    await details.locator("> summary").click();
  }
  await expect(page.locator(".only-print:visible")).toHaveCount(0);
  const rows = await page.locator("#results tbody tr:visible").count();
  expect(rows).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#results tbody tr:visible")).toHaveCount(rows);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("a pillar’s money opens all the same", async ({ page }) => {
    await page.goto("/pillars/2/");
    const part = page.locator("#money-counted");
    await part.locator("> summary").click();
    await expect(part).toContainText("Joint with others, not in the sum");
  });
});
