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
