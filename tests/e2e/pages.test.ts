import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";

const kinds = {
  home: "/",
  explorer: "/initiatives/?region=be3",
  "term list": "/initiatives/pillar/5/",
  initiative: "/initiatives/made-different/",
  budgets: "/budgets/",
  discrepancies: "/discrepancies/",
  report: "/report/",
  data: "/data/",
  about: "/about/",
  "not found": "/404.html",
};

for (const [kind, path] of Object.entries(kinds)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${kind}, ${colorScheme}: axe finds nothing, the policy blocks nothing, nothing comes from elsewhere`, async ({
      page,
      baseURL,
    }) => {
      const foreign: string[] = [];
      const errors: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(baseURL ?? "") && !/^(data|blob):/.test(request.url()))
          foreign.push(request.url());
      });
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await page.emulateMedia({ colorScheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual([]);
      expect(foreign).toEqual([]);
      expect(errors).toEqual([]);
    });
  }

  test(`${kind}: no sideways scrolling at 320 px, nor at 200 % text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await overflow()).toBe(0);
  });
}

test("a field of the matrix leads to the initiatives it counts", async ({ page }) => {
  await page.goto("/");
  const field = page.getByRole("link", { name: /Wallonia, Preparing for the digital future/ });
  const count = Number(await field.textContent());
  await field.click();
  await expect(page).toHaveURL(/\/initiatives\/\?region=be3&pillar=5$/);
  await expect(page.locator("[data-rows] tr:visible")).toHaveCount(count);
});

test("a figure leads to its location in the report in one action", async ({ page }) => {
  await page.goto("/initiatives/digital-school/");
  await page.getByRole("link", { name: "Table 8" }).first().click();
  await expect(page).toHaveURL(/\/report\/t8\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
});
