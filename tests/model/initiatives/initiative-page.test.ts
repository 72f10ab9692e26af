import { expect, test } from "vitest";
import { initiativePage } from "../../../src/model/initiatives/initiative-page.ts";
import { tiny } from "../../fixtures/topics.ts";

test("initiativePage(dataset, initiative) gathers what the tables hold about it", () => {
  const [school] = tiny.initiatives;
  if (!school) throw new Error("no initiative");
  const { budgetLines, results, views, discrepancies } = initiativePage(tiny, school);
  expect([budgetLines.length, results.length, views.length, discrepancies.length]).toEqual([2, 3, 2, 1]);
});
