import { expect, test } from "vitest";
import { hasPage, mainMenu, pagePaths, sitePages } from "../../src/routes/site-pages.ts";
import { messages } from "../../src/text/messages.ts";
import { country, datasets } from "../fixtures/charts.ts";

const keysOf = (dataset: typeof country) =>
  sitePages(dataset, messages("en")).flatMap(({ pages }) => pages.map(({ key }) => key));

test("sitePages(dataset, m) names every page of a report that has all, and no page without content", () => {
  const [whole] = datasets;
  expect(whole && keysOf(whole.dataset)).toHaveLength(24);
  const absent = [
    "regions",
    "support",
    "views",
    "cooperation",
    "discrepancies",
    "swot",
    "specialisation",
    "money/who-pays",
    "money/not-counted",
  ] as const;
  expect(absent.filter((key) => hasPage(country, key) || keysOf(country).includes(key))).toEqual([]);
  expect(keysOf(country)).toHaveLength(24 - absent.length);
  expect(pagePaths(country, "swot")).toEqual([]);
  expect(pagePaths(country, "money")).toHaveLength(1);
});

test("mainMenu(dataset) lets an entry without a page of its own give way to one that it holds", () => {
  expect(mainMenu(country).map(({ key }) => key)).toEqual([
    "initiatives",
    "money",
    "results",
    "report",
    "data",
    "about",
  ]);
  const entries = mainMenu({ ...country, results: [] }).map(({ key }) => key);
  expect(entries).toContain("indicators");
  expect(entries).not.toContain("results");
});
