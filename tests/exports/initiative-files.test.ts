import { expect, test } from "vitest";
import { initiativeCsv, initiativeJson } from "../../src/exports/initiative-files.ts";
import { land, line } from "../fixtures/land.ts";

const dataset = {
  ...land,
  budget_lines: [
    line("rival", { initiative_id: "plan", amount_eur: 400, alternative_to_id: "plan-money" }),
    ...land.budget_lines,
    line("part", { initiative_id: "plan", amount_eur: 100, part_of_id: "plan-money" }),
  ],
};

test("initiativeJson(dataset, initiative) says of each budget line how it stands in the tree, in the tree's order", () => {
  const rows = initiativeJson(dataset, "plan")["budget_lines"] as Record<string, unknown>[];
  expect(rows.map(({ id, role, depth, counted_eur }) => [id, role, depth, counted_eur])).toEqual([
    ["plan-money", "counted", 0, 500],
    ["part", "part", 1, null],
    ["rival", "rival", 0, null],
  ]);
});

test("initiativeCsv(dataset, initiative) says the same, a line a cell", () => {
  const lines = initiativeCsv(dataset, "plan").split("\r\n");
  expect(lines.filter((each) => /,(role|depth|counted_eur),/.test(each))).toEqual([
    "budget_lines,plan-money,role,Role in the stated funding,,counted,",
    "budget_lines,plan-money,depth,Lines that contain it,,0,",
    "budget_lines,plan-money,counted_eur,Counted,EUR,500,",
    "budget_lines,part,role,Role in the stated funding,,part,",
    "budget_lines,part,depth,Lines that contain it,,1,",
    "budget_lines,part,counted_eur,Counted,EUR,,",
    "budget_lines,rival,role,Role in the stated funding,,rival,",
    "budget_lines,rival,depth,Lines that contain it,,0,",
    "budget_lines,rival,counted_eur,Counted,EUR,,",
  ]);
});
