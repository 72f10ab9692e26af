import { expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { loadDataset } from "../../../src/dataset/dataset.ts";
import { discrepanciesTouching } from "../../../src/model/discrepancies/touching.ts";
import { startsByRegion } from "../../../src/model/initiatives/starts-by-region.ts";
import { fundingGroups } from "../../../src/model/money/funding-groups.ts";
import { mainListFunding, scopeLines } from "../../../src/model/money/scopes.ts";
import { tinyFiles } from "../../fixtures/tiny.ts";

const { dataset: loaded } = loadDataset(tinyFiles());
if (!loaded) throw new Error("the tiny dataset is not sound");
const dataset = loaded;
const [line] = dataset.budget_lines;
const [initiative] = dataset.initiatives;
const [discrepancy] = dataset.discrepancies;
if (!line || !initiative || !discrepancy) throw new Error("the tiny dataset lacks a row");

/** The tiny dataset where the counted line mixes in firms' own share, told apart by two parts. */
const mixed: Dataset = {
  ...dataset,
  funding_sources: [
    ...dataset.funding_sources,
    { id: "firms", label: "Firms", level: "private", programme_codes: [], definition: "Firms." },
  ],
  budget_lines: [
    { ...line, nature: "mixed", funding_source_ids: ["north", "firms"] },
    {
      ...line,
      id: "public-part",
      amount_eur: 40,
      nature: "award",
      part_of_id: line.id,
      initiative_id: "campus",
      counted_in_ids: [],
    },
    { ...line, id: "own-share", amount_eur: 22, nature: "co_payment", part_of_id: line.id, counted_in_ids: [] },
  ],
};

test("scopeLines(dataset, ledger) is what the headline total counts", () => {
  expect(scopeLines(dataset, "ledger").map(({ id }) => id)).toEqual(["school-total"]);
});

test("scopeLines(dataset, public) takes the public part of mixed money, for the measure it was counted with", () => {
  expect(
    scopeLines(mixed, "public").map(({ id, amount_eur, initiative_id }) => [id, amount_eur, initiative_id]),
  ).toEqual([["public-part", 40, "school"]]);
});

test("scopeLines(dataset, public) leaves out money of private payers alone, and keeps money of unnamed ones", () => {
  const paidBy = (...ids: string[]): Dataset => ({ ...mixed, budget_lines: [{ ...line, funding_source_ids: ids }] });
  expect(scopeLines(paidBy("firms"), "public")).toEqual([]);
  expect(scopeLines(paidBy(), "public")).toHaveLength(1);
});

test("mainListFunding(dataset) counts an umbrella without its parts", () => {
  expect(mainListFunding(dataset).counted.map(({ id }) => id)).toEqual(["school-total"]);
});

test("fundingGroups(dataset, lines) counts who states an amount and who does not", () => {
  expect(fundingGroups(dataset, scopeLines(dataset, "ledger"))).toMatchObject([
    {
      pillarIds: ["5"],
      regions: [
        { regionIds: ["xx"], stating: 0, unstated: 1 },
        { regionIds: ["xx1"], stating: 1, unstated: 0 },
      ],
    },
  ]);
});

test("startsByRegion(dataset) takes the earliest start of a region where several act", () => {
  const [start] = [
    {
      id: "s",
      initiative_id: "school",
      region_id: "xx",
      start_month: null,
      as_printed: "",
      source_ids: ["t8"],
      note: null,
    },
  ];
  if (!start) throw new Error("no start");
  const joint: Dataset = {
    ...dataset,
    initiatives: [{ ...initiative, region_ids: ["xx", "xx1"] }],
    starts: [
      { ...start, start_year: 2016 },
      { ...start, id: "t", start_year: 2014 },
    ],
  };
  expect(startsByRegion(joint).map(({ region_id, year }) => [region_id, year])).toEqual([
    ["xx", 2014],
    ["xx1", 2011],
  ]);
});

test("discrepanciesTouching(dataset, rows) keeps to the rows and columns that matter, and leaves slips of print out", () => {
  const touching = (columns?: string[], severity: "figure" | "cosmetic" = "figure") =>
    discrepanciesTouching(
      { ...dataset, discrepancies: [{ ...discrepancy, severity }] },
      { budget_lines: { ids: ["campus-none"], ...(columns && { columns }) } },
    );
  expect(touching()).toEqual(["school-money"]);
  expect(touching(["amount_eur"])).toEqual(["school-money"]);
  expect(touching(["region_ids"])).toEqual([]);
  expect(touching(undefined, "cosmetic")).toEqual([]);
  expect(discrepanciesTouching(dataset, { budget_lines: { ids: ["school-total"] } })).toEqual([]);
});
