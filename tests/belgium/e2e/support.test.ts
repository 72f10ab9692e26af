import { expect, type Page, test } from "@playwright/test";

// Those of the answers where something is asked, else all; each is folded until it is opened.
const rules = (page: Page) =>
  page
    .locator("[data-rule]")
    .evaluateAll((all) =>
      all.filter((each) => !each.closest("[hidden]")).map((each) => (each as HTMLElement).dataset["rule"]),
    );
const unfold = (page: Page) => page.getByText("Change", { exact: true }).click();

test("region, size and need give the rules that fit, why, and their count", async ({ page }) => {
  await page.goto("/support/");
  await page.getByLabel("Where is the firm?").selectOption({ label: "Flanders" });
  await expect(page).toHaveURL(/\?region=be2$/);
  await page.getByLabel("Whom is it for?").selectOption({ label: "Medium-sized companies" });
  await page.getByLabel("Training").check();
  await expect(page).toHaveURL(/\?region=be2&size=medium&need=training$/);
  expect(await rules(page)).toEqual(["sme-e-wallet-medium"]);
  await expect(page.getByRole("heading", { name: "1 rule of 1 scheme fits" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "1 rule of 1 scheme fits" })).toHaveCount(1);
  await expect(page.locator("[data-asked]")).toHaveText("Flanders · Medium-sized companies · Training");
  await expect(page.locator(".answer-list")).toContainText("Runs in Flanders; open to: Medium-sized companies");
  await expect(page.getByRole("heading", { name: "Which need is met where" })).toBeHidden();
});

test("a cost is reckoned step by step, and a cost over the ceiling gives the ceiling", async ({ page }) => {
  await page.goto("/support/?region=be2&size=medium&need=training&cost=20000");
  const sum = page.locator("#rule-sme-e-wallet-medium [data-estimate]");
  await expect(sum.locator("li")).toHaveText([
    /Taken as costs of training or advice\s*€20,000/,
    /€20,000 × 30%\s*€6,000/,
    /Ceiling €15,000\s*not reached/,
  ]);
  await expect(sum).toContainText("At most€6,000");
  await expect(sum).toContainText("Left to pay, at least€14,000");
  const cost = page.getByLabel("Cost, or amount to invest");
  await expect(cost).toHaveValue("20,000");
  await unfold(page);
  await cost.fill("60 000");
  await cost.press("Enter");
  await expect(page).toHaveURL(/cost=60000$/);
  await expect(sum).toContainText("At most€15,000");
  await expect(page.locator(".answer-list")).toContainText("At most €15,000");
});

test("a tax cut is called less tax, a loan no gift, and what is not stated is said", async ({ page }) => {
  await page.goto("/support/?size=investors&need=investment&cost=150000");
  const shelter = page.locator("#rule-tax-shelter-micro [data-estimate]");
  await expect(shelter).toContainText("€100,000 × 45%");
  await expect(shelter).toContainText("At most€45,000");
  await expect(shelter).toContainText("less tax to pay, not money towards the cost");
  await page.goto("/support/?region=be1&size=start-ups&cost=300000");
  await expect(page.locator("#rule-brustart-finance [data-estimate]")).toContainText("not a gift");
  await expect(page.locator("#rule-start-proof-of-business [data-estimate]")).toContainText(
    "the report states neither a share nor a ceiling",
  );
});

test("cyber security in Wallonia: the three parts of one voucher, and ceilings without a sum", async ({ page }) => {
  await page.goto("/support/?region=be3&size=small&need=cyber_security&cost=10000");
  await expect(page.getByRole("heading", { name: "3 rules of 1 scheme fit; 1 more may fit" })).toBeVisible();
  const voucher = page.locator(".answer-list > li").first();
  await expect(voucher).toContainText("Vouchers for digital transformation and cyber security");
  await expect(voucher).toContainText("Common ceilings: €100,000 a year; €200,000 over three years");
  const parts = voucher.locator(".answer");
  await expect(parts).toContainText([
    "Ceiling €20,000; share not stated",
    "Ceiling €60,000; share not stated",
    "Ceiling €20,000; share not stated",
  ]);
  await expect(parts).toHaveCount(3);
  const rule = page.locator("#rule-vouchers-digital-transformation-cyber-security");
  await expect(rule.locator("[data-estimate]")).toContainText("No estimate: ceiling €20,000; share not stated.");
  await expect(rule.locator("[data-estimate]")).not.toContainText("At most");
  await expect(rule).toContainText("Counts towards: €100,000 a year");
  await expect(rule).toBeHidden();
  await voucher.getByText("Risk analysis and cybersecurity policy", { exact: true }).click();
  await expect(rule).toBeVisible();
  await expect(rule.getByRole("link", { name: "Section 2.4.3" }).first()).toHaveAttribute(
    "href",
    /report\/s2\.4\.3\/$/,
  );
  await expect(page.getByRole("heading", { name: "May fit", exact: true })).toBeVisible();
  const open = page.locator("#answer-keep-it-secure-support");
  await expect(open).toContainText("the report does not say for whom");
  await expect(open).toContainText(
    "Not stated: for whom; whether it is a grant or a loan; the share of the cost; a ceiling",
  );
  await expect(open).toContainText("Ask: Digital Agency of Wallonia");
});

test("several needs can be asked at once, and each row has rate and ceiling before a cost is said", async ({
  page,
}) => {
  await page.goto("/support/?region=be1&need=research&need=luck");
  await expect(page.locator("[data-unknown]")).toContainText("need=luck");
  await unfold(page);
  await page.getByLabel("Advice and audits").check();
  await expect(page).toHaveURL(/\?region=be1&need=advice,research$/);
  await expect(page.locator("[data-asked]")).toHaveText(/ · Advice and audits, Research and development$/);
  expect(await rules(page)).toContain("boost-vouchers");
  const rows = page.locator(".answer-list .answer");
  await expect(rows).toHaveCount((await rules(page)).length);
  await expect(rows).toContainText([
    "100%; ceiling not stated",
    "60%; ceiling not stated",
    "50%; ceiling not stated",
    "40%; ceiling not stated",
    "Up to 75% of costs of the services; ceiling €10,000 a year",
  ]);
  await expect(page.locator(".answer-list")).toContainText("a company needs a partner from academia");
});

test("a large firm is offered nothing that is for small ones", async ({ page }) => {
  await page.goto("/support/?region=be2&size=large");
  expect((await rules(page)).length).toBeGreaterThan(0);
  expect(await rules(page)).not.toContain("sme-e-wallet-small");
  await expect(page.locator(".answer-list").first()).not.toContainText("e-wallet");
});

test("a count is the number of rows that it promises", async ({ page }) => {
  const numbers = (text: string | null) => (text?.match(/\d+/g) ?? []).map(Number);
  await page.goto("/support/");
  const [schemes] = numbers(await page.getByRole("heading", { level: 1 }).textContent());
  await expect(page.locator("[data-scheme]")).toHaveCount(schemes ?? 0);
  for (const group of await page.locator("details.group").all()) {
    const [count] = numbers(await group.locator("summary").first().textContent());
    await expect(group.locator("[data-scheme]")).toHaveCount(count ?? 0);
  }
  const all = (await rules(page)).length;
  await expect(page.locator("#drawn")).toContainText(`of ${all} rules state one`);
  await page.goto("/support/?region=be2&size=large&need=finance");
  const button = page.locator("[data-relax] button").last();
  const [promised] = numbers(await button.textContent());
  await button.click();
  expect(await rules(page)).toHaveLength(promised ?? 0);
  await expect(page.locator(".answer-list .answer")).toHaveCount(promised ?? 0);
});

test("Back takes the last answer back", async ({ page }) => {
  await page.goto("/support/");
  const all = await rules(page);
  await page.getByLabel("Where is the firm?").selectOption("be1");
  await page.getByLabel("Developing an innovation").check();
  const both = await rules(page);
  expect(both.length).toBeLessThan(all.length);
  await page.goBack();
  await expect(page.getByLabel("Developing an innovation")).not.toBeChecked();
  await page.goBack();
  expect(await rules(page)).toEqual(all);
  await page.goForward();
  await page.goForward();
  expect(await rules(page)).toEqual(both);
});

test("an unknown parameter is said and left out", async ({ page }) => {
  await page.goto("/support/?region=be9&need=training&cost=lots&colour=red");
  await expect(page.locator("[data-unknown]")).toContainText("region=be9, cost=lots, colour=red");
  expect(await rules(page)).toContain("sme-e-wallet-small");
  await unfold(page);
  await page.getByLabel("Advice and audits").check();
  await expect(page.locator("[data-unknown]")).toBeHidden();
});

test("a cost that is no number is said beside its field and asks nothing", async ({ page }) => {
  await page.goto("/support/?region=be2");
  await unfold(page);
  const cost = page.getByLabel("Cost, or amount to invest");
  await cost.fill("a lot");
  await page.getByRole("button", { name: "Show what fits" }).click();
  await expect(page.getByText("Write the cost in whole euros")).toBeVisible();
  await expect(cost).toHaveAttribute("aria-invalid", "true");
  await expect(cost).toBeFocused();
  await expect(page).toHaveURL(/\?region=be2$/);
});

test("nothing found says so, and what to leave open", async ({ page }) => {
  await page.goto("/support/?region=be2&size=large&need=finance");
  await expect(page.getByRole("heading", { name: "No rule in the report fits all of these answers" })).toBeVisible();
  await page.getByRole("button", { name: /without “Finance for a young company”/ }).click();
  await expect(page).toHaveURL(/\?region=be2&size=large$/);
  await expect(page.locator("[data-count]")).toBeFocused();
  expect((await rules(page)).length).toBeGreaterThan(0);
});

test("everything works by keyboard", async ({ page }) => {
  await page.goto("/support/");
  await page.getByLabel("Where is the firm?").focus();
  await page.keyboard.type("Wall");
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(/region=be3/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12000");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/region=be3&need=advice&cost=12000$/);
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-count]")).toBeFocused();
  await page.getByRole("button", { name: "Clear all answers" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/support\/$/);
  await expect(page.getByLabel("Where is the firm?")).toBeFocused();
});

test("an answer stores nothing", async ({ page, context }) => {
  await page.goto("/support/?region=be1&cost=5000");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test("the heading names the time of the rules, and the answers stand before everything else", async ({ page }) => {
  await page.goto("/support/?region=be3&size=small&cost=25000");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/spring 2019$/);
  await expect(page.locator("[data-asked]")).toHaveText("Wallonia · Small companies · €25,000");
  await expect(page.getByLabel("Where is the firm?")).toBeHidden();
  await expect(page.locator("#drawn")).toBeHidden();
  const count = await page.locator("[data-count]").boundingBox();
  expect(count?.y).toBeLessThan(600);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#drawn")).toBeHidden();
  await expect(page.locator("[data-asked]")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: "Clear all answers" }).click();
  await expect(page.getByLabel("Where is the firm?")).toBeFocused();
  expect((await rules(page)).length).toBe(30);
});

test("a phone shows each need with every region that meets it", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto("/support/#needs");
  await page.getByText("Which need is met where").click();
  const training = page.locator("#needs tr", { hasText: /^Training/ });
  await expect(training).toContainText("SME e-wallet");
  await expect(training.getByText("Flanders", { exact: true })).toBeVisible();
  const link = await training.getByRole("link", { name: "SME e-wallet" }).boundingBox();
  expect(link?.height).toBeGreaterThanOrEqual(24);
  expect((link?.x ?? 400) + (link?.width ?? 0)).toBeLessThan(375);
});

test("an initiative with terms leads to the finder", async ({ page }) => {
  await page.goto("/initiatives/boost/");
  await page.getByRole("link", { name: "What else a firm can get" }).click();
  await expect(page).toHaveURL(/\/support\/$/);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("every rule with its terms and location is there, and the table of needs leads to it", async ({ page }) => {
    await page.goto("/support/?region=be2");
    await expect(page.getByRole("button", { name: "Show what fits" })).toBeHidden();
    expect((await rules(page)).length).toBeGreaterThan(20);
    const wallet = page.locator("#rule-sme-e-wallet-medium");
    await expect(wallet).toContainText("30%");
    await expect(wallet).toContainText("€15,000");
    await expect(wallet).toContainText("reached at a cost of €50,000");
    await expect(wallet).toContainText("what the ceiling holds for");
    await expect(wallet.getByRole("link", { name: "Section 2.4.2" })).toBeHidden();
    await page.locator("#needs > summary").click();
    await page
      .getByRole("row", { name: /^Training/ })
      .getByRole("link", { name: "SME e-wallet" })
      .click();
    await expect(page).toHaveURL(/#sme-e-wallet$/);
    await expect(page.locator("#sme-e-wallet")).toBeInViewport();
    await expect(wallet.getByRole("link", { name: "Section 2.4.2" })).toBeVisible();
  });
});
