import { expect, type Page, test } from "@playwright/test";
import { rowsOf } from "../../e2e/rows.ts";

const shown = (page: Page) => page.locator("[data-item]:visible");

const grave = (severity: string) => rowsOf("discrepancies").filter((row) => row["severity"] === severity);

test("the heading counts those that change a conclusion, and each is a line", async ({ page }) => {
  await page.goto("/discrepancies/");
  const count = grave("conclusion").length;
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    `${count} discrepancies of the report change a conclusion`,
  );
  await expect(shown(page)).toHaveCount(count);
  const lines = page.locator("#discrepancy-boost-erdf .statement");
  await expect(lines).toHaveText(["Brussels region and ERDF.", "The Brussels Capital region."]);
  await expect(lines.nth(1)).toHaveClass(/used/);
});

for (const severity of ["figure", "cosmetic"]) {
  test(`those that are ${severity} have a page, in groups that fold`, async ({ page }) => {
    const [row] = grave(severity);
    await page.goto(`/discrepancies/${severity}/`);
    await expect(page.locator("[data-item]")).toHaveCount(grave(severity).length);
    await expect(shown(page)).toHaveCount(0);
    await page.goto(`/discrepancies/${severity}/#discrepancy-${row?.["id"]}`);
    await expect(page.locator(`#discrepancy-${row?.["id"]}`)).toBeInViewport();
    await expect(page.locator(`#discrepancy-${row?.["id"]} .said`).first()).toBeVisible();
  });
}

test("an address of a lesser discrepancy among all still shows its line", async ({ page }) => {
  const [row] = grave("figure");
  await page.goto(`/discrepancies/#discrepancy-${row?.["id"]}`);
  await expect(page.locator(`#discrepancy-${row?.["id"]}`)).toBeInViewport();
});

test("one switch opens the evidence of all lines, and closes it", async ({ page }) => {
  await page.goto("/discrepancies/");
  const open = page.locator("details.discrepancy[open]");
  await page.getByLabel("Show all evidence").check();
  await expect(open).toHaveCount(grave("conclusion").length);
  await page.getByLabel("Show all evidence").uncheck();
  await expect(open).toHaveCount(0);
});

test("the discrepancies are filtered by keyboard alone, and the address says how", async ({ page }) => {
  await page.goto("/discrepancies/");
  const all = await page.locator("[data-item]").count();
  const asBuilt = await shown(page).count();
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
  await expect(shown(page)).toHaveCount(asBuilt);
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
