import { expect, test } from "@playwright/test";

test("a figure shows in one action what the report prints and where, and leads there", async ({ page }) => {
  await page.goto("/initiatives/digital-school/");
  const mark = page.locator("#line-digital-school-2014-2022 details.evidence-mark");
  await mark.locator("summary").click();
  await expect(mark.locator(".said")).toBeVisible();
  await mark.getByRole("link", { name: "Table 8" }).click();
  await expect(page).toHaveURL(/\/report\/t8\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
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
  await expect(page.locator("#n29 li a").nth(1)).toBeVisible();
});

test("an endnote’s address has the web archive’s copy of the report’s year beside it", async ({ page }) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).hostname !== "localhost") foreign.push(request.url());
  });
  await page.goto("/report/endnotes/#n1");
  const address = "http://www.innovationdata.be/t/PUB/Public-support-for-RD-innovation";
  const copy = page.locator("#n1").getByRole("link", { name: `2019 copy of ${address}, in the web archive` });
  await expect(copy).toHaveAttribute("href", `https://web.archive.org/web/20190701000000/${address}`);
  await copy.hover();
  expect(foreign).toEqual([]);
});
