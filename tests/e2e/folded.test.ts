// What is folded is a part of the page: an address opens it, with and without script, and a search of the list unfolds it.
import { expect, test } from "@playwright/test";
import { paths } from "./page-kinds.ts";
import { rowsOf } from "./rows.ts";

const [term, project, section, note] = ["glossary", "cooperation_projects", "locations", "endnotes"].map(
  (table) => rowsOf(table).at(-2)?.["id"] ?? "",
);
const addresses = [
  `/glossary/#${term}`,
  `/cooperation/#project-${project}`,
  `/report/#${section}`,
  `/report/endnotes/#${note}`,
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with script" : "without script", () => {
    test.use({ javaScriptEnabled });
    for (const address of addresses) {
      test(`${address} opens what holds it, and shows it`, async ({ page }) => {
        await page.goto(address);
        const target = page.locator(`[id="${address.split("#")[1]}"]`);
        await expect(target).toBeVisible();
        await expect(target).toBeInViewport();
        await expect(page.locator("details[open]", { has: target })).not.toHaveCount(0);
      });
    }
  });
}

test("a link within the page opens what it leads to", async ({ page }) => {
  await page.goto("/glossary/");
  await page.evaluate((id) => {
    location.hash = id;
  }, term ?? "");
  await expect(page.locator(`[id="${term}"]`)).toBeInViewport();
});

test("a search of a folded list opens the parts that hold what it finds, and folds them when it is cleared", async ({
  page,
}) => {
  await page.goto("/glossary/");
  const open = page.locator("main details[open]");
  await expect(open).toHaveCount(0);
  await page.getByLabel("Search the glossary").fill("voucher");
  await expect(page.locator("main dl > div:visible")).not.toHaveCount(0);
  await page.getByLabel("Search the glossary").fill("");
  await expect(open).toHaveCount(0);
});

test("a term is explained where it is read, and the explanation goes as it came", async ({ page, request }) => {
  for (const path of paths.filter((each) => /^\/initiatives\/[^/]+\/$/.test(each))) {
    if (!/class="term"/.test(await (await request.get(path)).text())) continue;
    await page.goto(path);
    break;
  }
  const link = page.locator("a.term:visible").first();
  const meaning = (await link.getAttribute("title")) ?? "";
  await link.click();
  await expect(page.locator(".meaning")).toContainText(meaning);
  await expect(page.locator(".meaning a")).toHaveAttribute("href", (await link.getAttribute("href")) ?? "");
  await link.click();
  await expect(page.locator(".meaning")).toHaveCount(0);
});
