import { expect, test } from "vitest";
import { mainCaveat } from "../../../src/model/discrepancies/main-caveat.ts";
import { discrepancy } from "../../fixtures/land.ts";

const one = (id: string, severity: "conclusion" | "figure" | "cosmetic", subject_table: string, initiatives: number) =>
  discrepancy(id, { severity, subject_table, initiative_ids: Array.from({ length: initiatives }, (_, at) => `${at}`) });

test("mainCaveat(discrepancies) is the gravest, about money before others, about few initiatives before many", () => {
  const figure = one("figure", "figure", "budget_lines", 1);
  const many = one("many", "conclusion", "budget_lines", 5);
  const few = one("few", "conclusion", "budget_lines", 2);
  const other = one("other", "conclusion", "initiatives", 1);
  expect(mainCaveat([figure, other])?.id).toBe("other");
  expect(mainCaveat([figure, other, many])?.id).toBe("many");
  expect(mainCaveat([figure, other, many, few])?.id).toBe("few");
});

test("mainCaveat(discrepancies) passes over slips of print", () => {
  expect(mainCaveat([one("slip", "cosmetic", "budget_lines", 1)])).toBeUndefined();
});
