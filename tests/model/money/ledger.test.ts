import { expect, test } from "vitest";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { initiativePage } from "../../../src/model/initiatives/initiative-page.ts";
import { flatten, linesOutside, openTotal } from "../../../src/model/money/ledger.ts";
import { headlineLines, sharesBy } from "../../../src/model/money/shares.ts";
import { mergedSources, rowsBySource } from "../../../src/model/report/sources.ts";
import { trail } from "../../../src/model/report/trail.ts";
import { coverage } from "../../../src/model/terms/coverage.ts";
import { tinyFiles } from "../../fixtures/tiny.ts";

const { dataset: loaded } = loadDataset(tinyFiles());
if (!loaded) throw new Error("the tiny dataset is not sound");
const dataset = loaded;

test("openTotal(dataset, id) opens totals down to lines and says what rounding adds on the way", () => {
  const whole = openTotal(dataset, "whole");
  expect(whole.addends.map(({ total }) => total.id)).toEqual(["skills"]);
  expect(whole).toMatchObject({ exact_eur: 62_700_000, rounding_eur: 300_000 });
  expect(flatten(whole).flatMap(({ lines }) => lines.map(({ id }) => id))).toEqual(["school-total"]);
});

test("openTotal(dataset, unknown) throws its kind and value", () => {
  expect(() => openTotal(dataset, "nothing")).toThrow("unknown printed total: nothing");
});

test("linesOutside(dataset, entry) are the main list's lines in no part of the total", () => {
  expect(linesOutside(dataset, openTotal(dataset, "whole")).map(({ id }) => id)).toEqual([
    "school-2014",
    "campus-none",
  ]);
});

test("sharesBy(lines, key) divides the headline's money, in whole percent", () => {
  expect(sharesBy(headlineLines(dataset), (line) => line.region_ids.join(";"))).toEqual([
    { key: "xx1", amount_eur: 62_700_000, share_pct: 100 },
  ]);
});

test("coverage(dataset) tells cells with money, without an amount, and without a measure", () => {
  const [country, north] = coverage(dataset);
  expect(north?.map(({ initiatives, own }) => [initiatives.length, own.amount_eur])).toEqual([
    [0, 0],
    [1, 62_700_000],
  ]);
  expect(country?.map(({ initiatives, statedCount }) => [initiatives.length, statedCount])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test("initiativePage(dataset, initiative) gathers what the tables hold about it", () => {
  const [school] = dataset.initiatives;
  if (!school) throw new Error("no initiative");
  const { budgetLines, results, views, discrepancies } = initiativePage(dataset, school);
  expect([budgetLines.length, results.length, views.length, discrepancies.length]).toEqual([2, 3, 1, 1]);
});

test("mergedSources and rowsBySource count a location once a row", () => {
  expect(mergedSources(dataset, dataset.initiatives)).toEqual(["t1", "n1"]);
  expect(rowsBySource(dataset).get("n1")).toBe(1);
});

test("trail(dataset, table, id) leads from the printed characters to locations, endnotes and addresses", () => {
  expect(trail(dataset, "initiatives", "campus")).toEqual([
    { label: "Table 1", detail: "Main list", urls: [] },
    { label: "note 1", detail: "A page", urls: ["https://example.org/"] },
  ]);
  expect(trail(dataset, "discrepancies", "school-money")?.map(({ label }) => label)).toEqual([
    "as printed",
    "as printed",
    "Table 1",
    "Table 8",
  ]);
  expect(trail(dataset, "initiatives", "nothing")).toBeUndefined();
});
