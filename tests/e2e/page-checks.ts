// What each page promises, whatever it shows: accessible in both schemes, silent, from one origin, never wider than the window.
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

/** Those of axe's rules that a colour can break: all that another colour scheme can change. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** Looks on after a failure, so that one visit tells all that is wrong. */
export const softly = expect.configure({ soft: true });

/**
 * What axe finds on the page as it stands, a line for each rule broken; all of its rules, or those of colour. It describes
 * what is broken and nothing else, which takes a fifth of the time on a long page.
 */
async function findings(page: Page, rules: "all" | "colour"): Promise<string[]> {
  // In the page itself, as there is no frame within: else axe opens another page to put frames together.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (rules === "all" ? axe : axe.withRules(colourRules)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
}

/** Looks at what axe finds: all of its rules in light, in dark those of colour if no others are asked. The page ends up light. */
export async function expectNothingFound(page: Page, inDark: "all" | "colour" = "colour"): Promise<void> {
  await page.emulateMedia({ colorScheme: "dark" });
  softly(await findings(page, inDark), "in dark").toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  softly(await findings(page, "all"), "in light").toEqual([]);
}

/** Whatever goes wrong on a page from now on: what is logged as an error, thrown, blocked, or asked from another origin. */
export function troublesOf(page: Page): readonly string[] {
  const origin = test.info().project.use.baseURL ?? "";
  const heard: string[] = [];
  page.on("console", (message) => {
    // What a policy blocks is logged as an error.
    if (message.type() === "error") heard.push(message.text());
  });
  page.on("pageerror", (error) => heard.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url()))
      heard.push(`from another origin: ${request.url()}`);
  });
  return heard;
}

/** Waits until nothing of the page is wider than the window. */
export const expectNoSidewaysScrolling = (page: Page, where: string) =>
  softly
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where)
    .toBe(0);

/** Looks for sideways scrolling on the narrowest window, and at twice the size of text. Window and text are then as before. */
export async function expectToFit(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, "at 320 px");
  await page.setViewportSize({ width: 640, height: 640 });
  await setTextSize(page, "200%");
  await expectNoSidewaysScrolling(page, "at 200 % text");
  await setTextSize(page, "");
  if (before) await page.setViewportSize(before);
}

const setTextSize = (page: Page, size: string) =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

/** Visits a page once for all that every page promises; `ready` matches what shows that its script has done its work. */
export async function expectPromisesKept(page: Page, path: string, ready?: string): Promise<void> {
  const troubles = troublesOf(page);
  await page.goto(path);
  if (ready) await expect(page.locator(ready).first()).toBeVisible();
  await expectNothingFound(page);
  await expectToFit(page);
  softly(troubles, "nothing goes wrong, nothing is blocked, nothing comes from elsewhere").toEqual([]);
}
