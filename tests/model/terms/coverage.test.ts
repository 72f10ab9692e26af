import { expect, test } from "vitest";
import { coverage } from "../../../src/model/terms/coverage.ts";
import { tiny } from "../../fixtures/topics.ts";

test("coverage(dataset) tells cells with money, without an amount, and without a measure", () => {
  const [country, north] = coverage(tiny);
  expect(north?.map(({ initiatives, money }) => [initiatives.length, money.counted.map(({ id }) => id)])).toEqual([
    [0, []],
    [1, ["school-total"]],
  ]);
  expect(country?.map(({ initiatives, statedCount }) => [initiatives.length, statedCount])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
