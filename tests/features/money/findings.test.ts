import { expect, test } from "vitest";
import { moneyFindings } from "../../../src/features/money/findings.ts";
import { contextIn } from "../../../src/text/context.ts";
import { country, datasets } from "../../fixtures/charts.ts";

test.each(datasets)(
  "moneyFindings(context) has a chart and a sentence of its own for each page: $name",
  ({ dataset }) => {
    const found = moneyFindings(contextIn(dataset, "en"));
    for (const { chart, page } of found) expect(chart, page).toBeDefined();
    expect(new Set(found.map(({ finding }) => finding)).size).toBe(found.length);
  },
);

test("moneyFindings(context) leaves out pages that rest on a total the report lacks", () => {
  const pages = moneyFindings(contextIn(country, "en")).map(({ page }) => page);
  expect(pages).toEqual(["money", "money/largest", "money/over-time"]);
});
