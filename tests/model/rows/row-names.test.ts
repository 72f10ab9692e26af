import { expect, test } from "vitest";
import { findSubject, rowName, subjectOf } from "../../../src/model/rows/row-names.ts";
import { indicator, observation, result, tiny, tinyWith } from "../../fixtures/topics.ts";

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

test("subjectOf(dataset, row) knows table, name and pillars of what a row is about", () => {
  expect(subjectOf(tiny, result("x"))).toEqual({
    table: "initiatives",
    id: "school",
    name: "school",
    pillar_ids: ["5"],
  });
  const ofPillar = result("x", { initiative_id: null, pillar_id: "5" });
  expect(subjectOf(tiny, ofPillar)).toEqual({ table: "pillars", id: "5", name: "Skills", pillar_ids: ["5"] });
  expect(() => subjectOf(tiny, result("x", { initiative_id: null }))).toThrow("row without subject: x");
});

test("findSubject(dataset, row): a project belongs to the pillar of cooperation, a theme to none, many rows to nothing", () => {
  const project = { id: "p", name: "P" } as (typeof tiny.cooperation_projects)[number];
  const dataset = tinyWith({ cooperation_projects: [project] });
  expect(findSubject(dataset, { id: "x", cooperation_project_id: "p" })).toMatchObject({
    name: "P",
    pillar_ids: ["1"],
  });
  expect(findSubject(tiny, { id: "x", theme: "Robots" })).toMatchObject({ table: undefined, name: "Robots" });
  expect(findSubject(tiny, { id: "x" })).toBeUndefined();
});
