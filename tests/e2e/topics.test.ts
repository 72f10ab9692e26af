import { expect, type Page, test } from "@playwright/test";

const shown = (page: Page) => page.locator("[data-item]:visible");

test("the discrepancies are filtered by keyboard alone, and the address says how", async ({ page }) => {
  await page.goto("/discrepancies/");
  const all = await shown(page).count();
  await page.getByLabel("Search the discrepancies").focus();
  await page.keyboard.type("voucher");
  await expect(page.getByRole("status")).toContainText(`of ${all} shown`);
  const found = await shown(page).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("How grave")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/\?severity=conclusion&q=voucher$/);
  expect(await shown(page).count()).toBeLessThan(found);
  for (const item of await shown(page).all()) await expect(item).toHaveAttribute("data-severity", "conclusion");
  await expect(page.getByRole("heading", { name: "Cosmetic" })).toBeHidden();
  await page.getByRole("button", { name: "Clear" }).press("Enter");
  await expect(shown(page)).toHaveCount(all);
  await expect(page).toHaveURL(/\/discrepancies\/$/);
});

test("an address restores the filter, and what it does not know is said", async ({ page }) => {
  await page.goto("/discrepancies/?kind=rounding&colour=red");
  await expect(page.getByLabel("Kind")).toHaveValue("rounding");
  await expect(page.getByText("colour=red")).toBeVisible();
  for (const item of await shown(page).all()) await expect(item).toHaveAttribute("data-kind", "rounding");
});

test("a link to one discrepancy shows it although a filter hides it", async ({ page }) => {
  await page.goto("/discrepancies/?kind=rounding#discrepancy-grand-total-kind-of-money");
  await expect(page.locator("#discrepancy-grand-total-kind-of-money")).toBeInViewport();
});

test("nothing fits: the page says so and how to go on", async ({ page }) => {
  await page.goto("/glossary/?q=zzzz");
  await expect(page.getByRole("status")).toContainText("None of");
  await expect(shown(page)).toHaveCount(0);
});

test("the glossary is searched as one types, and empty letters go", async ({ page }) => {
  await page.goto("/glossary/");
  await page.getByLabel("Search the glossary").pressSequentially("regional development");
  await expect(page.locator("#erdf")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Q", exact: true })).toBeHidden();
});

test("an acronym in a summary leads to the glossary, with its meaning as a description", async ({ page }) => {
  await page.goto("/initiatives/digital-act/");
  const term = page.locator("a.term").first();
  await expect(term).toHaveAccessibleDescription(/./);
  await term.click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});

test("a sum of results opens into its parts", async ({ page }) => {
  await page.goto("/results/#result-wallcode-be-students");
  const sum = page.locator("#result-wallcode-be-students");
  await sum.getByText("The sum of 3 figures").press("Enter");
  await expect(page.locator("#result-wallcode-be-students-2017")).toBeVisible();
});

test("an amount in a table of the report leads to its line", async ({ page }) => {
  await page.goto("/report/t8/");
  await page
    .getByRole("link", { name: /€62\.7 m/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/initiatives\/digital-school\/#line-digital-school-2014-2022$/);
  await expect(page.locator("#line-digital-school-2014-2022")).toBeInViewport();
});

test("an endnote names the rows that rest on it", async ({ page }) => {
  await page.goto("/report/endnotes/#n29");
  await page.locator("#n29 summary").press("Enter");
  expect(await page.locator("#n29 details li a").count()).toBeGreaterThan(1);
});

test("a row of a table has an address, and its references lead to their rows", async ({ page }) => {
  await page.goto("/data/budget_lines/#digital-school-2014-2022");
  const row = page.locator("#digital-school-2014-2022");
  await expect(row).toBeInViewport();
  await row.locator("td").getByRole("link", { name: "Digital School", exact: true }).click();
  await expect(page).toHaveURL(/\/data\/initiatives\/#digital-school$/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ["/discrepancies/", "/glossary/", "/results/", "/report/endnotes/", "/data/glossary/"]) {
    test(`${path} is a full list without a filter`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("list-filter")).toBeHidden();
      expect(await page.locator("[data-item][hidden]").count()).toBe(0);
      expect(await shown(page).count()).toBeGreaterThan(90);
    });
  }
});
