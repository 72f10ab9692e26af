import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { readFolder } from "../../../src/dataset/read-folder.ts";
import { openTotal } from "../../../src/model/money/ledger.ts";
import { headlineLines } from "../../../src/model/money/shares.ts";
import { actingRegions } from "../../../src/model/terms/coverage.ts";
import { jointMoney, regionPortraits } from "../../../src/model/terms/region-portraits.ts";
import { termCoverage } from "../../../src/model/terms/term-coverage.ts";

const { dataset } = loadDataset(readFolder("data"));
if (!dataset) throw new Error("the dataset is not sound");
const report = dataset;

test("termCoverage(dataset, …) counts each initiative once in all and once in each of its regions", () => {
  const rows = termCoverage(report, report.sectors, ({ sector_ids }) => sector_ids);
  for (const { term_id, initiatives, byRegion } of rows) {
    const naming = report.initiatives.filter(({ sector_ids }) => sector_ids.includes(term_id));
    expect(initiatives.map(({ id }) => id)).toEqual(naming.map(({ id }) => id));
    expect(byRegion.map((each) => each.initiatives.length)).toEqual(
      actingRegions(report).map(({ id }) => naming.filter(({ region_ids }) => region_ids.includes(id)).length),
    );
  }
});

test("termCoverage(dataset, …) has a row for each term that an initiative names, most initiatives first", () => {
  const rows = termCoverage(report, report.sectors, ({ sector_ids }) => sector_ids);
  const named = report.sectors.filter(({ id }) => report.initiatives.some(({ sector_ids }) => sector_ids.includes(id)));
  expect(rows.map(({ term_id }) => term_id).sort()).toEqual(named.map(({ id }) => id).sort());
  const sizes = rows.map(({ initiatives }) => initiatives.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
});

test("termCoverage(dataset, …) has no row for a term that no initiative names", () => {
  const rows = termCoverage(report, [{ id: "unheard" }], ({ sector_ids }) => sector_ids);
  expect(rows).toEqual([]);
});

test("regionPortraits(dataset) and jointMoney(dataset) together come to the headline total's exact sum", () => {
  const sum = [...regionPortraits(report), ...jointMoney(report)].reduce((all, { amount_eur }) => all + amount_eur, 0);
  expect(sum).toBe(openTotal(report, report.report.headline_total_id).exact_eur);
});

test("jointMoney(dataset) keeps money of two regions together, and out of each region's own", () => {
  const id = headlineLines(report)[0]?.id;
  const [one, two] = actingRegions(report).map((region) => region.id);
  if (!id || !one || !two) throw new Error("the report has no line to share");
  const budget_lines = report.budget_lines.map((line) => (line.id === id ? { ...line, region_ids: [one, two] } : line));
  const shared = { ...report, budget_lines };
  const line = budget_lines.find((each) => each.id === id);
  expect(jointMoney(shared)).toMatchObject([{ regionIds: [one, two], amount_eur: line?.amount_eur }]);
  expect(regionPortraits(shared).flatMap(({ lines }) => lines.map((each) => each.id))).not.toContain(id);
});

test("regionPortraits(dataset) counts every initiative that acts in a region", () => {
  for (const { region, mainList, inText, stating, measures } of regionPortraits(report)) {
    const acting = report.initiatives.filter(({ region_ids }) => region_ids.includes(region.id));
    expect(mainList.length + inText.length).toBe(acting.length);
    expect(stating).toBeLessThanOrEqual(measures);
  }
});
