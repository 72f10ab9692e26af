// The three findings of the home page, each by its rule from the rows; none where the data gives none.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { describeProblems } from "../../src/dataset/problem.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { discrepancyFinding, rankFinding, statingFinding } from "../../src/features/home/finding-words.ts";
import { costliestDiscrepancy } from "../../src/model/findings/costliest-discrepancy.ts";
import { missedRank } from "../../src/model/findings/missed-rank.ts";
import { unevenStating } from "../../src/model/findings/uneven-stating.ts";
import { contextIn } from "../../src/text/context.ts";
import { country } from "../fixtures/charts.ts";

const { dataset: loaded, problems } = loadDataset(readFolder(process.env["DATA_DIR"] ?? "data"));
if (!loaded) throw new Error(describeProblems(problems));
const dataset = loaded;
const context = contextIn(dataset, "en");

test("the rank that was aimed at is missed by five", () => {
  const missed = missedRank(dataset);
  expect([missed?.target.id, missed?.latest.value]).toEqual(["digital-belgium-desi-rank-target", 8]);
  expect(missed && rankFinding(missed, context)).toMatchObject({
    title: "Belgium aimed to be 3rd or better in “DESI, overall rank” by 2020. In 2018 it was 8th, down from 6th.",
    text: "Digital Belgium set the aim.",
    aim: { year: 2020, value: 3 },
  });
});

test("Wallonia states an amount for all of its measures, Flanders for two of six", () => {
  const uneven = unevenStating(dataset);
  expect([uneven?.most.region.id, uneven?.least.region.id, uneven?.share_pct]).toEqual(["be3", "be2", 81]);
  const said = uneven && statingFinding(uneven, context);
  expect(said?.title).toBe("In the report’s sum, Wallonia states an amount for 7 of 7 measures, Flanders for 2 of 6.");
  expect(said?.href).toContain("?region=be2&in_total=not_counted&pillar=-strategy");
});

test("the largest money that a discrepancy changes a conclusion about is that of the company vouchers", () => {
  const costliest = costliestDiscrepancy(dataset);
  expect(costliest?.discrepancy.id).toBe("company-vouchers-regional-share");
  expect(costliest && discrepancyFinding(costliest.discrepancy, context).statements).toEqual([
    { figures: ["6.3"], locations: "Table 1" },
    { figures: ["7.3", "11.6"], locations: "Section 2.4.3 and Table 8" },
  ]);
});

test("what a country’s data does not give is left out", () => {
  expect([unevenStating(country), costliestDiscrepancy(country)]).toEqual([null, null]);
  expect(missedRank({ ...country, observations: [] })).toBeNull();
});
