import { expect, test } from "vitest";
import { rowName } from "../../../src/model/rows/row-names.ts";
import { indicator, observation, tiny, tinyWith } from "../../fixtures/topics.ts";

test("rowName(dataset, table, row) names rows that have no name of their own after others", () => {
  const named = (table: Parameters<typeof rowName>[1], row: { id: string }) => rowName(tiny, table, { ...row });
  expect(tiny.budget_lines[0] && named("budget_lines", tiny.budget_lines[0])).toEqual({
    name: "Money for school-total",
    subject: "school",
  });
  const dataset = tinyWith({ indicators: [indicator("growth")] });
  expect(rowName(dataset, "observations", { ...observation("growth", 1, 2015) })).toEqual({
    name: "Country",
    subject: "growth",
  });
  expect(named("synonyms", { id: "x", terms: ["SME", "PME"] } as { id: string })).toMatchObject({ name: "SME, PME" });
});
