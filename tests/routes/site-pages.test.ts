import { expect, test } from "vitest";
import { cardOf, entryOf, hasPage, pagePaths, siteMenu } from "../../src/routes/site-pages.ts";
import { messages } from "../../src/text/messages.ts";
import { country, datasets } from "../fixtures/charts.ts";

const m = messages("en");
const keysOf = (dataset: typeof country) =>
  siteMenu(dataset, m).flatMap(({ pages }) => pages.map(({ key }): string => key));
const [{ dataset: whole } = { dataset: country }] = datasets;

test("siteMenu(dataset, m) names every page of a report that has all, once, and no page without content", () => {
  expect(siteMenu(whole, m).map(({ label }) => label)).toEqual([
    "Initiatives",
    "Money",
    "For firms",
    "Results",
    "Evidence",
  ]);
  const built = Object.keys(m.site.nav.pages).filter((key) => hasPage(whole, key as keyof typeof m.site.nav.pages));
  expect(keysOf(whole).sort()).toEqual(built.sort());
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
  expect(keysOf(country)).toHaveLength(built.length - absent.length);
  expect(pagePaths(country, "swot")).toEqual([]);
  expect(pagePaths(country, "money")).toHaveLength(1);
});

test("siteMenu(dataset, m) leaves out an entry without a page, and lets one lead to the first page that it has", () => {
  const keys = (dataset: typeof country) => siteMenu(dataset, m).map(({ key }) => key);
  expect(keys(country)).toEqual(["initiatives", "money", "results", "evidence"]);
  const results = siteMenu({ ...country, results: [] }, m).find(({ key }) => key === "results");
  expect(results?.pages[0].key).toBe("indicators");
});

test("entryOf(menu, page) is the entry that holds a page; none for a page in no menu", () => {
  const menu = siteMenu(whole, m);
  expect(entryOf(menu, "charts")?.key).toBe("evidence");
  expect(entryOf(menu, "regions")?.key).toBe("initiatives");
  expect(entryOf(menu, undefined)).toBeUndefined();
});

test("cardOf(page) names a file, also for a page below another", () => {
  expect(cardOf("money/who-pays")).toBe("money-who-pays");
});
