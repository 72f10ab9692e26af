import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { aidCeilings, aidRates } from "../../src/model/support/aid.ts";

const { dataset } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!dataset) throw new Error("the dataset is not sound");
const report = dataset;

test("aidRates(dataset) and aidCeilings(dataset) hold every rule that states one, once, and no other", () => {
  const rates = aidRates(report).flatMap(({ terms }) => terms.map(({ id }) => id));
  const ceilings = aidCeilings(report).flatMap(({ terms }) => terms.map(({ id }) => id));
  const stating = (column: "intensity_pct" | "ceiling_eur") =>
    report.aid_terms.filter((term) => term[column] !== null).map(({ id }) => id);
  expect(rates.sort()).toEqual(stating("intensity_pct").sort());
  expect(ceilings.sort()).toEqual(stating("ceiling_eur").sort());
});

test("aidRates(dataset) keeps shares of different things apart; aidCeilings(dataset) keeps periods apart", () => {
  expect(aidRates(report).map(({ of, terms }) => [of, terms.length])).toEqual([
    ["costs", 6],
    ["investment", 2],
    ["income", 2],
    [null, 4],
  ]);
  const groups = aidCeilings(report);
  for (const { per, terms } of groups) expect(new Set(terms.map((term) => term.per))).toEqual(new Set([per]));
  expect(groups.findIndex(({ per }) => per === null)).toBe(groups.length - 1);
});
