import { expect, test } from "vitest";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { mainListFunding, scopeLines } from "../../../src/model/money/scopes.ts";
import { tiny } from "../../fixtures/topics.ts";

const [line] = tiny.budget_lines;
if (!line) throw new Error("the tiny dataset lacks a row");

/** The tiny dataset where the counted line mixes in firms' own share, told apart by two parts. */
const mixed: Dataset = {
  ...tiny,
  funding_sources: [
    ...tiny.funding_sources,
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
  expect(scopeLines(tiny, "ledger").map(({ id }) => id)).toEqual(["school-total"]);
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
  expect(mainListFunding(tiny).counted.map(({ id }) => id)).toEqual(["school-total"]);
});
