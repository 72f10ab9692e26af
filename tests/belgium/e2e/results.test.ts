import { expect, test } from "@playwright/test";

test("a sum of results opens into its parts", async ({ page }) => {
  await page.goto("/results/#result-wallcode-be-students");
  const sum = page.locator("#result-wallcode-be-students");
  await sum.getByText("The sum of 3 figures").press("Enter");
  await expect(page.locator("#result-wallcode-be-students-2017")).toBeVisible();
});

test("the rank that Digital Belgium aims at stands beside those that were held", async ({ page }) => {
  await page.goto("/results/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^4 of 12 targets come with a result; none/);
  const row = page.getByRole("row", { name: /^Rank to reach/ });
  await expect(row).toContainText("3rd or better");
  await expect(row).toContainText("8th in 2018, down from 6th in 2017");
  await expect(page.locator("main")).not.toContainText("(desi-rank)");
  await page.goto("/initiatives/digital-belgium/");
  await expect(page.locator("#results")).toContainText("8th in 2018, down from 6th in 2017");
});

test("figures are folded by pillar; a search opens what it finds, and clearing it folds it again", async ({ page }) => {
  await page.goto("/results/");
  await expect(page.locator("[data-item]:visible")).toHaveCount(0);
  await page.getByLabel("Search the figures").fill("wallcode");
  await expect(page.locator("#pillar-5")).toHaveAttribute("open");
  await expect(page.locator("#result-wallcode-be-students")).toBeVisible();
  await expect(page.locator("#context")).toBeHidden();
  await page.getByRole("button", { name: "Clear" }).click();
  await expect(page.locator("[data-item]:visible")).toHaveCount(0);
});

test("a phone shows every column of a target", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto("/results/");
  const row = page.locator("tr", { hasText: "Factories of the Future" }).first();
  for (const text of ["50", "2020", "16 companies", "32% of the target"]) {
    const box = await row.getByText(text, { exact: false }).first().boundingBox();
    expect((box?.x ?? 400) + (box?.width ?? 0), text).toBeLessThanOrEqual(375);
  }
});
