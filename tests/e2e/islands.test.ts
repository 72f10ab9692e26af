// What a reader enters before a page's script listens is not lost: it reaches the page and the address.
import { expect, type Page, test } from "@playwright/test";

/** Holds back the files of a pattern; the answer lets them go. */
async function heldBack(page: Page, pattern: string): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(pattern, async (route) => {
    await gate.promise;
    await route.continue();
  });
  return gate.resolve;
}

/** Opens a page whose scripts have not come yet; the answer lets them come, and is done when they have run. */
async function withoutScriptsYet(page: Page, path: string): Promise<() => Promise<void>> {
  const release = await heldBack(page, "**/_astro/*.js");
  await page.goto(path, { waitUntil: "commit" });
  return () => {
    release();
    return page.waitForLoadState();
  };
}

test("what is searched before the index arrives is found once it does, and stands in the address at once", async ({
  page,
}) => {
  const release = await heldBack(page, "**/search-index.json");
  await page.goto("/search/");
  await page.getByRole("searchbox").fill("38.85");
  await expect(page).toHaveURL(/\?q=38\.85$/);
  release();
  await expect(page.locator("[data-finds] mark").first()).toHaveText("38.85");
  await expect(page.getByRole("searchbox")).toHaveValue("38.85");
});

test("what is searched before the script arrives replaces what the address asked", async ({ page }) => {
  const release = await withoutScriptsYet(page, "/search/?q=voucher");
  await page.getByRole("searchbox").fill("38.85");
  await release();
  await expect(page.locator("[data-finds] mark").first()).toHaveText("38.85");
  await expect(page).toHaveURL(/\/search\/\?q=38\.85$/);
});

test("filters of the initiatives set early join those of the address", async ({ page }) => {
  const release = await withoutScriptsYet(page, "/initiatives/?pillar=5");
  await page.locator("[data-panel=scope] > summary").click();
  await page.getByRole("radio", { name: "both" }).check();
  await page.locator("[data-search] [type=search]").fill("code");
  await page.getByRole("combobox", { name: "Sort" }).selectOption("-name");
  await release();
  await expect(page).toHaveURL(/\/initiatives\/\?pillar=5&scope=all&q=code&sort=-name$/);
  await expect(page.locator("[data-chips] .chip")).toHaveText([/^5/, "“code”"]);
  await expect(page.locator("[data-rows] > li").first()).toContainText("WallCode");
  await page.goBack();
  await expect(page).toHaveURL(/\?pillar=5$/);
});

test("answers about a firm given early join those of the address", async ({ page }) => {
  const release = await withoutScriptsYet(page, "/support/?region=be2");
  await page.getByLabel("Training").check();
  await page.getByLabel("Cost, or amount to invest").fill("20 000");
  await release();
  await expect(page).toHaveURL(/\?region=be2&need=training&cost=20000$/);
  await expect(page.getByLabel("Where is the firm?")).toHaveValue("be2");
  await expect(page.locator("#rule-sme-e-wallet-medium [data-estimate]")).toContainText("At most€6,000");
});

test("a list is narrowed by what was asked early", async ({ page }) => {
  const release = await withoutScriptsYet(page, "/discrepancies/?kind=arithmetic");
  const all = await page.locator("[data-item]").count();
  await page.getByLabel("How grave").selectOption("figure");
  await page.getByLabel("Search the discrepancies").fill("voucher");
  await release();
  await expect(page).toHaveURL(/\?severity=figure&kind=arithmetic&q=voucher$/);
  expect(await page.locator("[data-item]:visible").count()).toBeLessThan(all);
});

test("a comparison can be chosen early, and is made once the script listens", async ({ page }) => {
  const release = await withoutScriptsYet(page, "/compare/");
  await page.getByLabel("First").fill("W.IN.G");
  await page.getByRole("checkbox", { name: "Flanders" }).check();
  await page.getByRole("checkbox", { name: "Wallonia" }).check();
  const submit = page.getByRole("button", { name: "Compare regions" });
  await expect(submit).toBeDisabled();
  await release();
  await expect(page.getByLabel("First")).toHaveValue("W.IN.G");
  await submit.click();
  await expect(page).toHaveURL(/\?regions=be2,be3$/);
});

for (const { path, button, follows } of [
  { path: "/money/who-pays/", button: "Wallonia", follows: /\?highlight=region-be3$/ },
]) {
  test(`${path}: “${button}” waits for its script, and is then pressed`, async ({ page }) => {
    const release = await withoutScriptsYet(page, path);
    const pressed = page.getByRole("button", { name: button, exact: true });
    await expect(pressed).toBeDisabled();
    await release();
    await pressed.click();
    await expect(page).toHaveURL(follows);
  });
}

for (const { path, name } of [
  { path: "/initiatives/digital-school/", name: "Copy sentence 1" },
  { path: "/charts/coverage/", name: /PNG/ },
]) {
  test(`${path}: ${name} cannot be pressed before it does something`, async ({ page }) => {
    const release = await withoutScriptsYet(page, path);
    const button = page.getByRole("button", { name, exact: true, includeHidden: true }).first();
    await expect(button).toBeDisabled();
    await release();
    await expect(button).toBeEnabled();
  });
}

test("what the address asks that is not here is said on every page that reads one", async ({ page }) => {
  for (const path of ["/initiatives/", "/support/", "/compare/", "/glossary/", "/search/", "/money/who-pays/"]) {
    await page.goto(`${path}?colour=red`);
    await expect(page.locator("[data-unknown]").first(), path).toContainText("colour=red");
  }
  await page.goto("/money/who-pays/?highlight=moon");
  await expect(page.locator("[data-unknown]").first()).toContainText("highlight=moon");
  await page.getByRole("button", { name: "Wallonia", exact: true }).click();
  await expect(page.locator("[data-unknown]").first()).toBeHidden();
});

test("who follows a link right after asking comes back to what was asked", async ({ page }) => {
  await page.goto("/initiatives/");
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-field="be3 "]')?.click();
    document.querySelector<HTMLElement>("[data-rows] a")?.click();
  });
  await expect(page).toHaveURL(/\/initiatives\/[^?]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3$/);
});

test("the state of a chart stands in the address, beside the term picked out, and is there again", async ({ page }) => {
  await page.goto("/money/who-pays/?highlight=region-be3");
  const choice = page.getByRole("radio", { name: "Public money only" });
  await choice.check();
  await expect(page).toHaveURL(/\?highlight=region-be3&show=public$/);
  await page.reload();
  await expect(choice).toBeChecked();
  await expect(page.locator("#funding-by-pillar-public")).toBeVisible();
  await page.getByRole("radio", { name: "What the report counts" }).check();
  await expect(page).toHaveURL(/\?highlight=region-be3$/);
});

test("an address that a page has left leads on, with what it says of the page", async ({ page }) => {
  await page.goto("/budgets/?x=1#support-240-6");
  await expect(page).toHaveURL(/\/money\/\?x=1#support-240-6$/);
  await expect(page.locator("#support-240-6")).toBeVisible();
  await page.goto("/charts/funding-per-initiative/");
  await expect(page).toHaveURL(/\/charts\/largest-initiatives\/$/);
});
