import { expect, test } from "@playwright/test";

test("a sum of results opens into its parts", async ({ page }) => {
  await page.goto("/results/#result-wallcode-be-students");
  const sum = page.locator("#result-wallcode-be-students");
  await sum.getByText("The sum of 3 figures").press("Enter");
  await expect(page.locator("#result-wallcode-be-students-2017")).toBeVisible();
});
