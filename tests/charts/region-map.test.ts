import { expect, test } from "vitest";
import { regionMap } from "../../src/charts/region-map.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { regionPortraits } from "../../src/model/terms/region-portraits.ts";
import { column, drawn, made, words } from "../fixtures/charts.ts";
import { withCell } from "../fixtures/tiny.ts";

test.each(made(regionMap))("the country level stands apart, and each tile draws its portrait: $name", (of) => {
  const { tiles } = drawn(of.chart, "tiles");
  const apart = tiles.filter(({ position }) => position === null).map(({ id }) => id);
  expect(apart).toEqual([of.dataset.report.country_region_id]);
  const portraits = regionPortraits(of.dataset);
  expect(tiles.map(({ main, more }) => [main, more])).toEqual(
    portraits.map(({ mainList, inText }) => [mainList.length, inText.length]),
  );
  expect(column(of.chart, "counted_eur").slice(0, portraits.length)).toEqual(
    portraits.map(({ lines, amount_eur }) => (lines.length > 0 ? amount_eur : null)),
  );
});

test("regions without a position on the map stand one below the other", () => {
  const { dataset } = loadDataset(withCell("regions", "xx1", "tile_column", ""));
  if (!dataset) throw new Error("the dataset is not sound");
  const chart = regionMap(dataset, words);
  const tiles = chart ? drawn(chart, "tiles").tiles : [];
  expect(tiles.flatMap(({ position }) => position ?? [])).toMatchObject([{ column: 1, span: 1 }]);
});
