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
  ["flemish-ai-plan", "€32 m per year over five years"],
  ["strategic-research-centres", "parts only: €110 m, €18.5 m and €20 m per year"],
  ["digital-belgium", "no overall funding parts: €18 m"],
  ["factory-of-the-future-award", "no funding stated but money of another kind: at least €475 m"],
] as const) {
  test(`the headline of ${id} says ${said}`, async ({ page }) => {
    await page.goto(`/initiatives/${id}/`);
    await expect(page.locator(".tally dd").first()).toContainText(said);
  });
}

test("the money of company vouchers visibly adds up, its parts within and rival statements apart", async ({ page }) => {
  await page.goto("/initiatives/company-vouchers/");
  const money = page.locator("#money");
  await expect(money.locator("td.number").filter({ hasText: "counted" })).toHaveText(["€11.6 m counted"]);
  await expect(money.locator(".sum td")).toHaveText("€11.6 m");
  await expect(money.locator(".counted [data-depth='1'] td")).toHaveText(["€5.3 m", "€3.3 m", "€2 m", "€992,000"]);
  await expect(money.locator(".rival td")).toHaveText(["€4.8 m", "€1.5 m"]);
});

test("a target stands beside what was reached of it", async ({ page }) => {
  await page.goto("/initiatives/made-different/");
  const group = page.locator("tbody", { has: page.locator("#result-made-different-companies-target") });
  await expect(group).toContainText("500");
  await expect(group).toContainText("at least 275");
  await expect(group).toContainText("55% of the target");
});

test("similar initiatives say why, and lead to the comparison", async ({ page }) => {
  await page.goto("/initiatives/boost/");
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
