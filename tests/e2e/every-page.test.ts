// Every page of the site as a whole: all of axe's rules in both schemes, three widths, large text. npm run test:every-page
import { test } from "@playwright/test";
import { expectNoSidewaysScrolling, expectNothingFound, expectToFit, softly, troublesOf } from "./page-checks.ts";
import { paths } from "./page-kinds.ts";

for (const path of paths) {
  test(path, async ({ page }) => {
    // The longest pages take all of axe's rules half a minute a scheme on a slow machine.
    test.slow();
    const troubles = troublesOf(page);
    await page.goto(path);
    await expectNothingFound(page, "all");
    await expectToFit(page);
    for (const width of [768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expectNoSidewaysScrolling(page, `at ${width} px`);
    }
    softly(troubles, "nothing goes wrong, nothing is blocked, nothing comes from elsewhere").toEqual([]);
  });
}
