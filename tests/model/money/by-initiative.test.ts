import { expect, test } from "vitest";
import {
  byInitiative,
  componentFunding,
  fundingOf,
  linesOf,
  mainListLines,
  moneyLinesOf,
} from "../../../src/model/money/by-initiative.ts";
import { centresLand, land, line, silentLine } from "../../fixtures/land.ts";

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

test("fundingOf(dataset, initiative) says where components alone state money; a reason of the report stays", () => {
  expect(fundingOf(centresLand, "centres")).toMatchObject({ status: "parts_only", amount_eur: null, lines: [] });
  expect(fundingOf(centresLand, "group")).toMatchObject({ status: "parts_only" });
  const budget_lines = [
    ...centresLand.budget_lines,
    silentLine("centres-none", { initiative_id: "centres", missing_reason: "no_overall_funding" }),
  ];
  expect(fundingOf({ ...centresLand, budget_lines }, "centres").status).toBe("no_overall_funding");
});

test("componentFunding(dataset, initiative) is totals, then yearly amounts; who is silent is asked for its components", () => {
  const ids = (of: typeof land, id: string) => componentFunding(of, id).map((each) => each.id);
  expect(ids(centresLand, "centres")).toEqual(["institute-award", "lab-award", "workshop-budget", "lab-yearly"]);
  expect(ids(centresLand, "school")).toEqual([]);
  const umbrella = line("umbrella", { initiative_id: "centres", amount_eur: 100 });
  const budget_lines = centresLand.budget_lines.map((each) =>
    each.id === "institute-award" ? { ...each, part_of_id: "umbrella" } : each,
  );
  expect(ids({ ...centresLand, budget_lines: [...budget_lines, umbrella] }, "centres")).not.toContain(
    "institute-award",
  );
  const silent = silentLine("umbrella", { initiative_id: "centres" });
  expect(ids({ ...centresLand, budget_lines: [...budget_lines, silent] }, "centres")).toContain("institute-award");
});

test("moneyLinesOf(dataset, initiative) are its own, its components' and parts of these elsewhere", () => {
  const ids = (id: string) => moneyLinesOf(centresLand, id).map((each) => each.id);
  expect(ids("centres")).toEqual(["lab-yearly", "lab-award", "institute-award", "group-none"]);
  expect(ids("club")).toEqual(["club-yearly", "lab-yearly"]);
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
