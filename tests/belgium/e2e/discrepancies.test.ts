import { expect, type Page, test } from "@playwright/test";

const shown = (page: Page) => page.locator("[data-item]:visible");

test("the discrepancies are filtered by keyboard alone, and the address says how", async ({ page }) => {
  await page.goto("/discrepancies/");
  const all = await page.locator("[data-item]").count();
  await expect(shown(page)).toHaveCount(all);
  await page.getByLabel("Search the discrepancies").focus();
  await page.keyboard.type("voucher");
  await expect(page).toHaveURL(/\?q=voucher$/);
  await expect(page.getByRole("status")).toContainText(new RegExp(`^[1-9]\\d* of ${all} shown`));
  const found = await shown(page).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("How grave")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/\?severity=conclusion&q=voucher$/);
  await expect(page.locator('[data-item]:visible:not([data-severity="conclusion"])')).toHaveCount(0);
  await expect.poll(() => shown(page).count()).toBeLessThan(found);
  await expect(shown(page).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: "Cosmetic" })).toBeHidden();
  await page.getByRole("button", { name: "Clear" }).press("Enter");
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/discrepancies\/$/);
});

test("an address restores the filter, and what it does not know is said", async ({ page }) => {
  await page.goto("/discrepancies/?kind=rounding&colour=red");
  await expect(page.getByLabel("Kind")).toHaveValue("rounding");
  await expect(page.getByText("colour=red")).toBeVisible();
  await expect(page.locator('[data-item]:visible:not([data-kind="rounding"])')).toHaveCount(0);
  await expect(shown(page).first()).toBeVisible();
});

test("a link to one discrepancy shows it although a filter hides it", async ({ page }) => {
  await page.goto("/discrepancies/?kind=rounding#discrepancy-grand-total-kind-of-money");
  await expect(page.locator("#discrepancy-grand-total-kind-of-money")).toBeInViewport();
});
