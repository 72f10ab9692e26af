// Pages that an address asks something of keep what every page promises, with the answer on screen.
import { test } from "@playwright/test";
import { expectPromisesKept } from "../../e2e/page-checks.ts";

const asked = [
  { path: "/initiatives/?region=be3", answered: "initiative-explorer[data-state=ready]" },
  { path: "/compare/?initiatives=boost,company-vouchers,industrie-4-0", answered: ".comparison" },
  { path: "/compare/?regions=be,be2,be3,be1", answered: ".comparison" },
  { path: "/support/?region=be1&size=start-ups&cost=300000", answered: ".answer-list li" },
  { path: "/support/?region=be2&size=large&need=finance", answered: "[data-count]" },
  { path: "/search/?q=voucher", answered: "[data-finds] li" },
];

for (const { path, answered } of asked) {
  test(`${path}: accessible in both schemes, silent, of one origin and never too wide`, async ({ page }) => {
    await expectPromisesKept(page, path, answered);
  });
}
