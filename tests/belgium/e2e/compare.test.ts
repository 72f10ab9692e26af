import { expect, type Page, test } from "@playwright/test";

const verdict = (page: Page, point: string) => page.locator(`tr[data-point="${point}"]`);

test("a comparison is its address: reload, Back and taking one away all hold", async ({ page }) => {
  await page.goto("/compare/?initiatives=boost,company-vouchers,industrie-4-0");
  const heads = page.locator(".comparison thead th");
  await expect(heads).toHaveCount(4);
  await expect(verdict(page, "funding")).toHaveAttribute("data-verdict", "scopes");
  await expect(verdict(page, "funding")).toContainText("not comparable");
  await expect(verdict(page, "start")).toContainText("not available");
  await page.getByRole("link", { name: "Take Industrie 4.0 away" }).click();
  await expect(page).toHaveURL(/\?initiatives=boost,company-vouchers$/);
  await expect(heads).toHaveCount(3);
  await expect(verdict(page, "instrument")).toHaveAttribute("data-verdict", "same");
  await page.goBack();
  await expect(heads).toHaveCount(4);
  await expect(page.locator('tr[data-verdict="same"]').first()).toBeHidden();
  const only = page.getByRole("checkbox", { name: "Show only what differs" });
  await expect(only).toBeChecked();
  await only.uncheck();
  await expect(page).toHaveURL(/\?initiatives=boost,company-vouchers,industrie-4-0&show=all$/);
  await page.goto("/compare/?initiatives=boost,company-vouchers&show=all");
  await expect(page.locator('tr[data-verdict="same"]').first()).toBeVisible();
  await expect(only).not.toBeChecked();
});

test("an unknown thing, too many and too few are said", async ({ page }) => {
  await page.goto("/compare/?regions=be2,be9,be3&colour=red");
  await expect(page.getByRole("status")).toContainText("regions=be9, colour=red");
  await expect(page.locator(".comparison thead th")).toHaveCount(3);
  await page.goto("/compare/?pillars=1,2,3,4,5");
  await expect(page.getByRole("status")).toContainText("shown without 5 Preparing");
  await page.goto("/compare/?pillars=1");
  await expect(page.getByRole("status")).toContainText("at least two");
});

test("initiatives are chosen by name with the keyboard alone, and a stranger is refused in words", async ({ page }) => {
  await page.goto("/compare/");
  await page.getByLabel("First").focus();
  await page.keyboard.type("wing nut");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("wing nut");
  await page.getByLabel("First").fill("W.IN.G");
  await page.keyboard.press("Tab");
  await page.keyboard.type("brustart");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?initiatives=wing,brustart$/);
  await expect(page.locator(".comparison")).toContainText("Brustart");
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("comparisons made already are there: like measures of different regions, side by side", async ({ page }) => {
    await page.goto("/compare/");
    await expect(page.getByRole("heading", { name: "Without script" })).toBeVisible();
    await expect(page.locator("main form:visible")).toHaveCount(0);
    await page.getByRole("link", { name: "Company vouchers and Boost Innovation Vouchers" }).click();
    await expect(page).toHaveURL(/\/compare\/company-vouchers-and-boost\/$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(/: \d+ of \d+ points differ$/);
    await expect(page.locator(".comparison thead th").first()).toBeVisible();
    const same = page.locator('tr[data-verdict="same"]').first();
    await expect(same).toBeHidden();
    await page.locator("#alike > summary").click();
    await expect(same).toBeVisible();
  });
});
