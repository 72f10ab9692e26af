import { expect, test } from "vitest";
import { byInitiative, fundingOf, linesOf, mainListLines } from "../../../src/model/money/by-initiative.ts";
import { land } from "../../fixtures/land.ts";

test("linesOf(dataset, initiative) are its own lines", () => {
  expect(linesOf(land, "school").map(({ id }) => id)).toEqual(["school-money"]);
  expect(linesOf(land, "network")).toEqual([]);
});

test("fundingOf(dataset, initiative) is what its lines state: a total, a yearly amount, or why there is none", () => {
  expect(fundingOf(land, "school")).toMatchObject({ status: "total", amount_eur: 60, basis: "total" });
  expect(fundingOf(land, "club")).toMatchObject({ status: "per_year", amount_eur: 5, basis: "per_year" });
  expect(fundingOf(land, "labs")).toMatchObject({ status: "not_available", amount_eur: null, basis: null });
  expect(fundingOf(land, "network")).toMatchObject({ status: "not_stated" });
  expect(() => fundingOf(land, "nothing")).toThrow("unknown initiative: nothing");
});

test("mainListLines(dataset) leaves out what only the text names", () => {
  expect(mainListLines(land).map(({ id }) => id)).toEqual(["school-money", "campus-money", "labs-none", "plan-money"]);
});

test("byInitiative(lines) keeps the order in which each initiative first comes", () => {
  const [school, campus, , plan] = land.budget_lines;
  if (!school || !campus || !plan) throw new Error("no lines");
  const groups = byInitiative([plan, school, campus, { ...plan, id: "more" }]);
  expect(groups.map(([id, lines]) => [id, lines.map((each) => each.id)])).toEqual([
    ["plan", ["plan-money", "more"]],
    ["school", ["school-money"]],
    ["campus", ["campus-money"]],
  ]);
});
