import { expect, test } from "vitest";
import { allCharts } from "../../src/charts/registry.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { cards } from "../../src/exports/cards.ts";
import { cardOf, siteMenu } from "../../src/routes/site-pages.ts";
import { contextIn } from "../../src/text/context.ts";
import { tinyFiles } from "../fixtures/tiny.ts";

const { dataset } = loadDataset(tinyFiles());
if (!dataset) throw new Error("the dataset is not sound");
const context = contextIn(dataset, "en");
const all = cards(context);

test("cards(context) holds the site, every page of the menu, every acting region, pillar and chart, and no initiative", () => {
  const expected = [
    "home",
    ...siteMenu(dataset, context.m).flatMap(({ pages }) => pages.map(({ key }) => cardOf(key))),
    ...dataset.regions.filter(({ level }) => level !== "comparator").map(({ id }) => `region-${id}`),
    ...dataset.pillars.map(({ id }) => `pillar-${id}`),
    ...allCharts(dataset, context).map(({ id }) => `chart-${id}`),
  ];
  expect(Object.keys(all)).toEqual(expect.arrayContaining(expected));
  expect(Object.keys(all).filter((name) => name.startsWith("initiative-"))).toEqual([]);
});

test("cards(context) lights the fields that the page tells of, and no other", () => {
  const [pillar] = dataset.pillars;
  const foot = all[`pillar-${pillar?.id}`]?.foot;
  if (!foot || !("cells" in foot)) throw new Error("a pillar without matrix");
  for (const row of foot.cells) expect(row.map(({ isLit }) => isLit)).toEqual(dataset.pillars.map((_, at) => at === 0));
});
