import { expect, test } from "vitest";
import { termCoverage } from "../../../src/model/terms/term-coverage.ts";
import { land } from "../../fixtures/land.ts";

test("termCoverage(dataset, …) counts each initiative once in all and once in each of its regions, most first", () => {
  const rows = termCoverage(land, land.pillars, ({ pillar_ids }) => pillar_ids);
  expect(
    rows.map(({ term_id, initiatives, byRegion }) => [
      term_id,
      initiatives.map(({ id }) => id).join(" "),
      byRegion.map((each) => each.initiatives.length).join(" "),
    ]),
  ).toEqual([
    ["5", "school campus labs club", "0 3 2"],
    ["plans", "plan network", "2 0 0"],
    ["2", "labs", "0 0 1"],
  ]);
});

test("termCoverage(dataset, …) has no row for a term that no initiative names", () => {
  expect(termCoverage(land, [{ id: "unheard" }], ({ pillar_ids }) => pillar_ids)).toEqual([]);
});
