import { expect, test } from "vitest";
import { listRows } from "../../../src/model/initiatives/list-rows.ts";
import { centresLand, discrepancy, land } from "../../fixtures/land.ts";

test("listRows(dataset) has a row an initiative in file order, its terms in the vocabularies'", () => {
  const rows = listRows(land);
  expect(rows.map(({ id, scope }) => `${id} ${scope}`)).toEqual([
    "school main",
    "campus main",
    "labs main",
    "plan main",
    "network text",
    "club text",
  ]);
  expect(rows[1]).toMatchObject({ region_ids: ["xx1", "xx2"], funding_status: "total", funding_eur: 30 });
  expect(rows[2]).toMatchObject({ pillar_ids: ["2", "5"], funding_status: "not_available", funding_lines: [] });
});

test("listRows(dataset) says where components alone state money, in all and by region, and how many years it is for", () => {
  const budget_lines = centresLand.budget_lines.map((line) =>
    line.id === "club-yearly" ? { ...line, period_start_year: null, period_end_year: null, period_years: 5 } : line,
  );
  const rows = new Map(listRows({ ...centresLand, budget_lines }).map((row) => [row.id, row]));
  expect(rows.get("centres")).toMatchObject({
    funding_status: "parts_only",
    funding_eur: null,
    values: { funding: ["parts_only"] },
    funding_in: [
      { region_ids: ["xx1"], funding_status: "parts_only" },
      { region_ids: ["xx2"], funding_status: "parts_only" },
    ],
  });
  expect(rows.get("club")).toMatchObject({ funding_status: "per_year", funding_years: 5 });
});

test("listRows(dataset) counts the discrepancies that change something, and is found by every severity", () => {
  const discrepancies = [
    discrepancy("a", { severity: "cosmetic", initiative_ids: ["school", "club"] }),
    discrepancy("b", { severity: "figure", initiative_ids: ["school"] }),
  ];
  const rows = listRows({ ...land, discrepancies });
  const found = (id: string) => rows.find((row) => row.id === id);
  expect([found("school")?.discrepancies, found("school")?.values.discrepancy]).toEqual([1, ["figure", "cosmetic"]]);
  expect([found("club")?.discrepancies, found("club")?.values.discrepancy]).toEqual([0, ["cosmetic"]]);
  expect([found("labs")?.discrepancies, found("labs")?.values.discrepancy]).toEqual([0, ["none"]]);
});
