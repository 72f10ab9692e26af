// Sites of other data than the report's own, in the folder that SITE_FOLDER names: a page of each kind that has one. In the
// default language it keeps what every page promises; in the pseudo-language, whose texts are a third longer, it fits.
import { expect, test } from "@playwright/test";
import { expectNoSidewaysScrolling, expectPromisesKept } from "./page-checks.ts";
import { kindOf, pageKinds, paths } from "./page-kinds.ts";

const language = "en-XA";
const plainPath = (path: string) => path.replace(`/${language}/`, "/");
/** The longest page of each kind, in the default language or in the other. */
const longest = (isTranslated: boolean) =>
  pageKinds.flatMap((kind) => {
    const own = paths.filter((path) => path.startsWith(`/${language}/`) === isTranslated);
    return own.find((path) => kindOf(plainPath(path)) === kind) ?? [];
  });

for (const path of longest(false)) {
  test(`${path}: accessible in both schemes, silent, of one origin and never too wide`, async ({ page }) => {
    await expectPromisesKept(page, path);
  });
}

for (const path of longest(true)) {
  test(`${path}: longer words break no layout`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const width of [375, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScrolling(page, `at ${width} px`);
    }
  });
}
