import { expect, test } from "@playwright/test";
import { rowsOfWorkbook } from "../../e2e/rows.ts";

test("an initiative’s files hold every row about it", async ({ page, request }) => {
  await page.goto("/initiatives/wing/");
  const link = page.getByRole("link", { name: /^Spreadsheet · \d+ rows$/ });
  const count = Number((await link.textContent())?.match(/\d+/)?.[0]);
  const file = await request.get((await link.getAttribute("href")) ?? "");
  expect(rowsOfWorkbook(await file.body())).toBe(count);
  const address = await page.getByRole("link", { name: "JSON", exact: true }).getAttribute("href");
  const { id, budget_lines, ...tables } = await (await request.get(address ?? "")).json();
  expect(id).toBe("wing");
  expect([budget_lines, ...Object.values(tables)].filter(Array.isArray).flat()).toHaveLength(count);
});

test("a figure with two statements leads to both on the same page", async ({ page }) => {
  await page.goto("/initiatives/made-different/");
  await page.locator("#line-made-different-flanders .discrepancy-mark").click();
  await expect(page).toHaveURL(/#discrepancy-/);
  await expect(page.locator(":target")).toBeInViewport();
});

for (const [id, said] of [
  ["flemish-ai-plan", "€32 million per year over five years"],
  [
    "strategic-research-centres",
    "The report states amounts for parts only: €110 million, €18.5 million and €20 million per year",
  ],
  ["digital-belgium", "The report says that there is no overall funding; its parts have €18 million"],
  ["factory-of-the-future-award", "The report states no amount, but at least €475 million of another kind"],
  ["made-different", "At least €2.9 million 2014–2018"],
] as const) {
  test(`the brief of ${id} says ${said}`, async ({ page }) => {
    await page.goto(`/initiatives/${id}/`);
    await expect(page.locator(".brief .cost")).toContainText(said);
  });
}

test("the brief of company vouchers says what it does, for whom, its best result and its main caveat", async ({
  page,
}) => {
  await page.goto("/initiatives/company-vouchers/");
  const brief = page.locator(".brief > div");
  await expect(brief.locator("dt")).toHaveText(["What it does", "For whom", "Cost", "Best result", "Main caveat"]);
  await expect(brief.nth(3)).toContainText("1,125 companies");
  await expect(brief.nth(4)).toContainText("Company vouchers: EUR 6.3, 7.3 or 11.6 million");
  await brief.getByRole("link", { name: "changes a conclusion" }).click();
  await expect(page.locator("#discrepancy-company-vouchers-regional-share .said").first()).toBeVisible();
});

test("the money of company vouchers visibly adds up, its parts within and rival statements beside theirs", async ({
  page,
}) => {
  await page.goto("/initiatives/company-vouchers/");
  const money = page.locator("#money");
  await expect(money.getByRole("heading", { level: 2 })).toHaveText(
    /Of €11\.6.million, €7\.3.million from Walloon Region and €4\.3.million from Private funds/,
  );
  await expect(money.locator("tbody td.number")).toHaveText([
    "€11.6 m",
    "€8.6 m",
    "€5.3 m",
    "€3.3 m",
    "€2.992 m",
    "€2 m",
    "€992,000",
    "€11.592 m",
  ]);
  const paid = page.locator("#line-vouchers-operational-excellence-public");
  await expect(paid.locator(".rivals")).toContainText("€4.8 m");
  await expect(money.locator(".rivals > div")).toHaveCount(2);
});

test("the evidence of a row is one mark, opened in place, and a switch opens all", async ({ page }) => {
  await page.goto("/initiatives/company-vouchers/");
  const mark = page.locator("#line-company-vouchers-2017-2018 details.evidence-mark").first();
  await expect(mark.locator(".said")).toBeHidden();
  await mark.locator("summary").click();
  await expect(mark.locator(".said")).toHaveText("“EUR 11.6 million (2017-2018)”");
  const all = await page.locator("details.evidence-mark").count();
  await page.getByLabel("Show all evidence").check();
  await expect(page.locator("details.evidence-mark[open]")).toHaveCount(all);
});

test("what a firm can get stands in one table, with the terms of components", async ({ page }) => {
  await page.goto("/initiatives/company-vouchers/");
  const terms = page.locator("#terms");
  await expect(terms.getByRole("heading", { level: 2 })).toHaveText("Aid of up to €100,000 a year");
  await expect(terms.locator("td.number")).toHaveCount(8);
  await expect(terms.locator("tr.group")).toHaveText(
    ["Company vouchers", "Vouchers for operational excellence", "Vouchers for digital transformation"].map(
      (name) => new RegExp(name),
    ),
  );
});

test("an address opens the part of the page that it points at", async ({ page }) => {
  await page.goto("/initiatives/made-different/#discrepancies");
  await expect(page.locator("#discrepancies .discrepancy-line").first()).toBeInViewport();
});

test("a target stands beside what was reached of it", async ({ page }) => {
  await page.goto("/initiatives/made-different/");
  const row = page.locator("tr", { has: page.locator("#result-made-different-companies-target") });
  await expect(row.locator("td.number").nth(1)).toContainText("500");
  await expect(row.locator("td.number").first()).toContainText("at least 275");
  await expect(row.locator("td.number").first()).toContainText("55% of the target");
});

test("similar initiatives say why, and lead to the comparison", async ({ page }) => {
  await page.goto("/initiatives/boost/");
  await page.locator("#similar > summary").click();
  await expect(page.locator("#similar")).toContainText(/Same instrument.*: Innovation voucher/);
  await page.getByRole("link", { name: "Compare with similar ones" }).click();
  await expect(page).toHaveURL(/\/compare\/\?initiatives=boost,/);
  await expect(page.locator(".comparison thead th")).toHaveCount(5);
});

test("a trail of pages leads up, and says so to search engines", async ({ page }) => {
  const names = ["Home", "Initiatives", "Digital Wallonia", "W.IN.G"];
  await page.goto("/initiatives/wing/");
  const trail = page.getByRole("navigation", { name: "You are here" });
  await expect(trail.getByRole("listitem")).toHaveText(names);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data.itemListElement.map(({ name }: { name: string }) => name)).toEqual(names);
});
