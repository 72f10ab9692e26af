import { expect, test } from "vitest";
import { regionMap } from "../../src/charts/region-map.ts";
import { regionPortraits } from "../../src/model/terms/region-portraits.ts";
import { column, drawn, made, words } from "../fixtures/charts.ts";

const maps = made(regionMap);

test.each(maps)("each level that acts has a row with its counted money, and a region its outline: $name", (of) => {
  const { areas } = drawn(of.chart, "map");
  const portraits = regionPortraits(of.dataset);
  const money = portraits.map(({ lines, amount_eur }) => (lines.length > 0 ? amount_eur : null));
  expect(areas.map(({ value }) => value)).toEqual(money);
  expect(column(of.chart, "counted_eur").slice(0, portraits.length)).toEqual(money);
  const outlined = areas.filter(({ polygons }) => polygons !== null).map(({ id }) => id);
  expect(outlined.toSorted()).toEqual(of.dataset.outlines.map(({ region_id }) => region_id).toSorted());
});

test("a data folder without outlines gets the bars alone", () => {
  for (const { dataset } of maps) {
    const chart = regionMap({ ...dataset, outlines: [] }, words);
    const areas = chart ? drawn(chart, "map").areas : [];
    expect(areas.length).toBeGreaterThan(0);
    expect(areas.filter(({ polygons }) => polygons !== null)).toEqual([]);
  }
});
