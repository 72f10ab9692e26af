// One visit to the pages that stand for each kind; npm run test:every-page visits all.
import { expect, test } from "@playwright/test";
import { expectPromisesKept } from "./page-checks.ts";
import { kindOf, pageKinds, pagesOf, paths, standingFor } from "./page-kinds.ts";

test("every page is of a kind, and every kind has a page", () => {
  expect(paths.length).toBeGreaterThan(pageKinds.length);
  expect(paths.filter((path) => !kindOf(path))).toEqual([]);
  expect(pageKinds.filter((kind) => pagesOf(kind).length === 0).map(({ name }) => name)).toEqual([]);
});

for (const kind of pageKinds) {
  // A chart has more to show: charts.test.ts visits them.
  if (kind.name.startsWith("chart ") || kind.name === "chart") continue;
  for (const path of standingFor(kind)) {
    test(`${kind.name}, ${path}: accessible in both schemes, silent, of one origin and never too wide`, async ({
      page,
    }) => {
      await expectPromisesKept(page, path);
    });
  }
}
