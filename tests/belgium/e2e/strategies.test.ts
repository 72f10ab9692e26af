import { expect, test } from "@playwright/test";
import { rowsOf } from "../../e2e/rows.ts";

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 720 } });
  test("each point of the strategies is a section that names whose words stand under it", async ({ page }) => {
    await page.goto("/strategies/");
    const point = page.locator('tr[data-point="targets"]').first();
    await expect(point.locator(".of").first()).toBeVisible();
    await expect(point.locator(".of").first()).toHaveText("Digital Belgium");
  });
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the strategies stand side by side", async ({ page }) => {
    await page.goto("/strategies/");
    const listed = rowsOf("initiatives").filter(
      (row) => row["kind"] === "strategy" && row["is_in_main_list"] === "true",
    );
    await expect(page.locator(".comparison").first().locator("thead th")).toHaveCount(listed.length + 1);
    await expect(page.locator('tr[data-point="lines"]').first()).toContainText("no overall funding");
  });
});

test("the columns of a tablet scroll beside what each row is about", async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto("/strategies/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^5 overall strategies: 2 state what they cost$/);
  const point = page.locator('tr[data-point="lines"] th').first();
  const before = (await point.boundingBox())?.x;
  const scrolled = await page
    .locator(".scrolls")
    .first()
    .evaluate((each) => {
      each.scrollLeft = 200;
      return each.scrollLeft;
    });
  expect(scrolled).toBeGreaterThan(100);
  expect((await point.boundingBox())?.x).toBe(before);
});

test("what is not asked first is folded, and opens", async ({ page }) => {
  await page.goto("/strategies/");
  const sectors = page.locator('tr[data-point="sector"]').first();
  await expect(sectors).toBeHidden();
  await page.locator("#more > summary").click();
  await expect(sectors).toBeVisible();
});
