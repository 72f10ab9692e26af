import { expect, test } from "@playwright/test";

test("the glossary is searched as one types, and empty letters go", async ({ page }) => {
  await page.goto("/glossary/");
  await page.getByLabel("Search the glossary").pressSequentially("regional development");
  await expect(page.locator("#erdf")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Q", exact: true })).toBeHidden();
});

test("nothing fits: the page says so and how to go on", async ({ page }) => {
  await page.goto("/glossary/?q=zzzz");
  await expect(page.getByRole("status")).toContainText("None of");
  await expect(page.locator("[data-item]:visible")).toHaveCount(0);
});

test("an acronym in a summary has its meaning as a description, and leads on to the glossary", async ({ page }) => {
  await page.goto("/initiatives/digital-act/");
  const term = page.locator("a.term").first();
  await expect(term).toHaveAccessibleDescription(/./);
  await term.click();
  await page.locator(".meaning").getByRole("link").click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});
