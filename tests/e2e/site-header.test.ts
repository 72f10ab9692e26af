// What stands above every page: the way to it, the heading soon after, the whole menu without script, a key for the search.
import { expect, test } from "@playwright/test";
import { pageKinds, pagesOf } from "./page-kinds.ts";

const phone = { width: 375, height: 667 };
const kinds = pageKinds.filter(({ name }) => name !== "chart in a frame");
// Home is where every way begins.
const isInTree = (name: string) => name !== "home";

for (const { name, path } of kinds.map((kind) => ({ name: kind.name, path: pagesOf(kind)[0] ?? "" }))) {
  test(`${name}, ${path}: on a phone the first line of the heading stands within 140 px, the way to it above`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    const bottom = await page
      .locator("h1:visible")
      .first()
      .evaluate((heading) => {
        const lines = document.createRange();
        lines.selectNodeContents(heading);
        return lines.getClientRects()[0]?.bottom;
      });
    expect(bottom).toBeLessThanOrEqual(140);
    const trail = page.getByRole("navigation", { name: "You are here" });
    await expect(trail).toHaveCount(isInTree(name) ? 1 : 0);
    if (isInTree(name)) await expect(trail.getByRole("link")).toHaveCount(1);
    await expect(page.getByRole("banner").getByText(/^Data: /)).toBeVisible();
  });
}

test("a wide window shows the whole way, the entry and the page that are current, and marks no other", async ({
  page,
}) => {
  await page.goto("/regions/");
  await page.goto((await page.locator("main a[href^='/regions/']").first().getAttribute("href")) ?? "");
  const trail = page.getByRole("navigation", { name: "You are here" });
  await expect(trail.getByRole("link")).toHaveText(["Home", "Initiatives", "Regions"]);
  await expect(page.locator("header a[aria-current]:visible")).toHaveText(["Initiatives", "Regions"]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false, viewport: phone });
  test("the menu opens to every page, below it the page goes on; the notice opens into its sentence", async ({
    page,
  }) => {
    await page.goto("/glossary/");
    await page.getByText("Menu", { exact: true }).click();
    const menu = page.getByRole("navigation", { name: "All pages" });
    await expect(menu.getByRole("link")).not.toHaveCount(0);
    for (const link of await menu.getByRole("link").all()) {
      expect((await page.request.get((await link.getAttribute("href")) ?? "")).status()).toBe(200);
    }
    const end = (await menu.boundingBox()) ?? { y: 0, height: 0 };
    expect((await page.locator("h1").boundingBox())?.y).toBeGreaterThan(end.y + end.height);
    await page.getByText(/^Data: /).click();
    await expect(page.getByRole("banner").locator("cite")).toBeVisible();
  });
});

test("a slash leads to the search, and is written where something is being written", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/glossary/");
  await page.keyboard.press("/");
  const field = page.getByRole("banner").getByRole("searchbox");
  await expect(field).toBeFocused();
  await page.keyboard.type("1/2");
  await expect(field).toHaveValue("1/2");
});

test("the key of the search can be switched off, and stays so on other pages", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/about/");
  await page.getByLabel("The key / leads to the search").uncheck();
  await page.goto("/glossary/");
  await page.keyboard.press("/");
  await expect(page.getByRole("banner").getByRole("searchbox")).not.toBeFocused();
});
