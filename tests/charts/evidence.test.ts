// What the figures of indicators, scores, targets, aid, terms and regions draw is what the rows hold.
import { expect, test } from "vitest";
import type { Chart, ChartCell } from "../../src/charts/chart.ts";
import { allCharts } from "../../src/charts/registry.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { regionPortraits } from "../../src/model/terms/region-portraits.ts";
import { messages } from "../../src/text/messages.ts";
import { withCell } from "../fixtures/tiny.ts";

const words = { m: messages("en"), language: "en" as const };
const { dataset } = loadDataset(readFolder("data"));
if (!dataset) throw new Error("the dataset is not sound");
const figures = new Map(allCharts(dataset, words).map((figure) => [figure.id, figure]));

function figure(id: string): Chart {
  const found = figures.get(id);
  if (!found) throw new Error(`unknown figure: ${id}`);
  return found;
}

/** The bare values of a column of the figure's table. */
function column(id: string, key: string): (string | number | null)[] {
  const { columns, rows } = figure(id).table;
  const at = columns.findIndex((each) => each.key === key);
  const bare = (cell: ChartCell) => (cell !== null && typeof cell === "object" ? cell.value : cell);
  return rows.map(({ cells }) => bare(cells[at] ?? null));
}

const observedValue = new Map(dataset.observations.map((each) => [each.id, each.value]));

function dots(id: string) {
  const { drawing } = figure(id);
  if (drawing.kind !== "dots") throw new Error(`unexpected drawing: ${drawing.kind}`);
  return drawing.groups.flatMap((group) => group.rows.map((row) => ({ ...row, scale: group.scale })));
}

test.each(["rank-changes", "comparison", "stakeholder-scores"])("%s draws every point on its scale", (id) => {
  for (const { scale, points } of dots(id)) {
    const [from, to] = [Math.min(scale.left, scale.right), Math.max(scale.left, scale.right)];
    for (const { value } of points) {
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
  }
});

test("rank-changes sets the first place to the right and draws the ranks of its table", () => {
  for (const { scale } of dots("rank-changes")) expect(scale.right).toBeLessThan(scale.left);
  expect(dots("rank-changes").map(({ points }) => points[0].value)).toEqual(column("rank-changes", "first_rank"));
  expect(dots("rank-changes").map(({ points }) => points[1]?.value)).toEqual(column("rank-changes", "last_rank"));
});

test("comparison draws the values of the rows, the country's filled", () => {
  for (const { id, points } of dots("comparison")) {
    const own = points.find(({ isHollow }) => !isHollow);
    expect(own?.value).toBe(observedValue.get(id));
  }
});

test("indicator-series draws each value of its table over its year", () => {
  const { drawing } = figure("indicator-series");
  if (drawing.kind !== "panels") throw new Error(`unexpected drawing: ${drawing.kind}`);
  const drawn = drawing.panels.flatMap(({ columns }) => columns.map(({ year, value }) => [year, value]));
  const years = column("indicator-series", "year");
  expect(drawn).toEqual(column("indicator-series", "value").map((value, at) => [years[at], value]));
  const series = new Map(drawing.panels.map((panel) => [panel.id, panel]));
  for (const { indicator_id, period_year, value, status, region_id } of dataset.observations) {
    const panel = series.get(indicator_id);
    if (!panel || value === null || status !== "level" || region_id !== dataset.report.country_region_id) continue;
    expect(panel.columns.find(({ year }) => year === period_year)?.value).toBe(value);
  }
});

test("stakeholder-scores draws the score of each row", () => {
  const scoreOf = new Map(dataset.views.map((each) => [each.id, each.score]));
  for (const { id, points } of dots("stakeholder-scores")) expect(points[0].value).toBe(scoreOf.get(id));
  expect(dots("stakeholder-scores").map(({ points }) => points[0].value)).toEqual(
    column("stakeholder-scores", "score"),
  );
});

test("targets draws the share that its table gives, and says nothing reached where nothing is stated", () => {
  const { drawing } = figure("targets");
  if (drawing.kind !== "bullets") throw new Error(`unexpected drawing: ${drawing.kind}`);
  const bullets = drawing.groups.flatMap((group) => group.bullets);
  const drawn = bullets.map(({ id, share, reached }) => [id, share, reached !== ""]);
  expect(drawn.slice(0, 3)).toEqual([
    ["made-different-companies-target", 0.55, true],
    ["living-labs-flanders-target", 7 / 17, true],
    ["made-different-factories-target", 0.32, true],
  ]);
  expect(drawn.slice(3).map(([, ...said]) => said)).toEqual(Array(9).fill([null, false]));
  expect(column("targets", "reached_pct")).toEqual([55, 41, 32, ...Array(9).fill(null)]);
});

test.each([
  ["aid-rates", "rate_pct", "intensity_pct"],
  ["aid-ceilings", "ceiling_eur", "ceiling_eur"],
] as const)("%s draws what the rules state", (id, key, of) => {
  const { drawing } = figure(id);
  if (drawing.kind !== "bars") throw new Error(`unexpected drawing: ${drawing.kind}`);
  const bars = drawing.groups.flatMap((group) => group.bars);
  const stated = new Map(dataset.aid_terms.map((term) => [term.id, term[of]]));
  for (const { id: term, value } of bars) expect(value).toBe(stated.get(term));
  expect(bars.map(({ value }) => value)).toEqual(column(id, key));
});

test("instruments-by-region draws the counts of its table", () => {
  const { drawing, table } = figure("instruments-by-region");
  if (drawing.kind !== "spots") throw new Error(`unexpected drawing: ${drawing.kind}`);
  expect(
    drawing.rows.map(({ label, spots, total }) => [label, ...spots.map(({ count }) => count), Number(total)]),
  ).toEqual(table.rows.map(({ cells }) => cells));
});

test("region-map sets the country level apart, gives every region a place of its own and draws the portraits' counts", () => {
  const { drawing } = figure("region-map");
  if (drawing.kind !== "tiles") throw new Error(`unexpected drawing: ${drawing.kind}`);
  const apart = drawing.tiles.filter(({ position }) => position === null).map(({ id }) => id);
  expect(apart).toEqual([dataset.report.country_region_id]);
  const portraits = regionPortraits(dataset);
  expect(drawing.tiles.map(({ main, more }) => [main, more])).toEqual(
    portraits.map(({ mainList, inText }) => [mainList.length, inText.length]),
  );
  expect(column("region-map", "stated_eur").slice(0, portraits.length)).toEqual(
    portraits.map(({ lines, amount_eur }) => (lines.length > 0 ? amount_eur : null)),
  );
});

test("a report without places on a map draws its regions one below the other", () => {
  const tiny = loadDataset(withCell("regions", "xx1", "tile_column", "")).dataset;
  if (!tiny) throw new Error("the dataset is not sound");
  const drawing = allCharts(tiny, words).find(({ id }) => id === "region-map")?.drawing;
  if (drawing?.kind !== "tiles") throw new Error("no map");
  expect(drawing.tiles.flatMap(({ position }) => position ?? [])).toMatchObject([{ column: 1, span: 1 }]);
});

test("a report without indicators, targets or terms of aid has no empty charts", () => {
  const silent = { ...dataset, observations: [], results: [], aid_terms: [], views: [] };
  const ids = allCharts(silent, words).map(({ id }) => id);
  const gone = [...figures.keys()].filter((id) => !ids.includes(id));
  expect(gone.sort()).toEqual(
    [
      "aid-ceilings",
      "aid-rates",
      "comparison",
      "indicator-series",
      "rank-changes",
      "stakeholder-scores",
      "targets",
    ].sort(),
  );
});
