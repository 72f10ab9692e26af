import { expect, test } from "vitest";
import { type SiteEntry, siteIndex } from "../../../src/selection/site/site-index.ts";
import { createSiteSearch } from "../../../src/selection/site/site-search.ts";

const entry = (kind: SiteEntry["kind"], title: string, fact = "", more: Partial<SiteEntry> = {}): SiteEntry => ({
  ...{ kind, title, fact, text: "", href: `/${title}/`, group: "", rows: [] },
  ...more,
});
const entries = [
  entry("initiative", "Robot plan", "Robots in small firms.", { group: "plan", text: "Robotplan" }),
  entry("money", "Robot plan: Budget", "€11.6 m · 2017", { group: "plan" }),
  entry("start", "Robot plan: North", "May 2017", { group: "plan" }),
  entry("initiative", "Skills house", "Courses for young people.", { group: "house" }),
  entry("organisation" as "body", "Forem", "The employment service."),
  entry("indicator", "Digital index", "8th in 2018; 6th in 2017"),
];
const search = createSiteSearch(siteIndex(entries), [
  ["World Economic Forum", "WEF"],
  ["skills", "compétences"],
]);
const titles = (query: string) => search(query).finds.map(({ entry: at }) => entries[at]?.title);

test.each([
  ["a prefix", "rob", "Robot plan"],
  ["a slip", "rbot", "Robot plan"],
  ["words run together", "skillshouse", "Skills house"],
  ["another language", "compétences", "Skills house"],
  ["an amount", "11,6 million", "Robot plan: Budget"],
  ["a whole question", "how much is the budget of the robot plan?", "Robot plan: Budget"],
  ["a question for a date", "when did the robot plan start", "Robot plan: North"],
])("createSiteSearch(index, synonyms)(query) finds by %s", (_how, query, expected) => {
  expect(titles(query)[0]).toBe(expected);
});

test("entries of one initiative are one find, with the others folded", () => {
  const [first, ...others] = search("robot plan").finds;
  expect(others).toEqual([]);
  expect(first?.more).toHaveLength(2);
});

test("where nothing holds all words the best that hold some come, and what they lack is said", () => {
  const found = search("robot unicorns");
  expect(found.whole).toBe(0);
  expect(found.leftOut).toEqual(["unicorns"]);
  expect(titles("robot unicorns")[0]).toBe("Robot plan");
});

test("a synonym is never found inside other words", () => {
  expect(titles("WEF")).toEqual([]);
});

test("where nothing is found, the nearest names are offered", () => {
  const found = search("digtalization");
  expect(found.finds).toEqual([]);
  expect(found.nearest).toContain("digital");
});
