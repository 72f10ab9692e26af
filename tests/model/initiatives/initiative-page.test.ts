import { expect, test } from "vitest";
import { initiativePage, withComponents } from "../../../src/model/initiatives/initiative-page.ts";
import { initiative } from "../../fixtures/land.ts";
import { aidTerm } from "../../fixtures/support.ts";
import { result, tiny, tinyWith } from "../../fixtures/topics.ts";

test("initiativePage(dataset, initiative) gathers what the tables hold about it", () => {
  const [school] = tiny.initiatives;
  if (!school) throw new Error("no initiative");
  const { budgetLines, results, views, discrepancies } = initiativePage(tiny, school);
  expect([budgetLines.length, results.length, views.length, discrepancies.length]).toEqual([2, 3, 2, 1]);
});

test("withComponents adds what components give where it gives something itself, and what they reached where it states nothing", () => {
  const whole = initiative("whole");
  const dataset = tinyWith({
    initiatives: [whole, initiative("half", { parent_id: "whole" })],
    aid_terms: [aidTerm("theirs", { initiative_id: "half" })],
    results: [result("reached", { initiative_id: "half" })],
  });
  const page = (own: Partial<typeof dataset>) => {
    const given = { ...dataset, ...own };
    const { aidTerms, results } = withComponents(given, initiativePage(given, whole));
    return [aidTerms.map(({ id }) => id), results.map(({ id }) => id)];
  };
  expect(page({})).toEqual([[], ["reached"]]);
  expect(
    page({
      aid_terms: [...dataset.aid_terms, aidTerm("own", { initiative_id: "whole" })],
      results: [...dataset.results, result("own", { initiative_id: "whole" })],
    }),
  ).toEqual([["own", "theirs"], ["own"]]);
});
