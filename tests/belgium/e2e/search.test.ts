import { expect, test } from "@playwright/test";

test("a search from any page's header leads to rows, and from there to where they stand", async ({ page }) => {
  await page.goto("/money/");
  await page.getByRole("searchbox", { name: "Search the site" }).fill("wallcode");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=wallcode$/);
  await page
    .getByRole("link", { name: /^WallCode\.be$/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/initiatives\/wallcode-be\/$/);
});

test("results follow the typing, mark what was found and stand in the address", async ({ page }) => {
  await page.goto("/search/");
  await page.getByRole("searchbox").fill("38.85");
  await expect(page.locator("[data-finds] mark").first()).toHaveText("38.85");
  await expect(page).toHaveURL(/q=38\.85/);
});

test("a long list of results goes on where the reader asks for more", async ({ page }) => {
  await page.goto("/search/?q=digital");
  await expect(page.locator("[data-finds] > li")).toHaveCount(20);
  await page.getByRole("button", { name: "Show 20 more" }).click();
  await expect(page.locator("[data-finds] > li")).toHaveCount(40);
  await expect(page.locator("[data-finds] > li > .title a").nth(20)).toBeFocused();
});

test("a lost reader can search", async ({ page }) => {
  await page.goto("/404.html");
  await page.getByRole("searchbox").fill("school");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.locator('[data-finds] a[href="/initiatives/digital-school/"]').first()).toBeVisible();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("the search says what it needs and offers the lists", async ({ page }) => {
    await page.goto("/search/?q=voucher");
    await expect(page.getByText("Searching needs JavaScript")).toBeVisible();
    await expect(page.getByRole("main").getByRole("link", { name: "Pillars" })).toBeVisible();
  });
});
