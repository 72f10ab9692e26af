import { expect, test } from "vitest";
import { coverage } from "../../../src/model/terms/coverage.ts";
import { tiny } from "../../fixtures/topics.ts";

test("coverage(dataset) tells cells with money, without an amount, and without a measure", () => {
  const [country, north] = coverage(tiny);
  expect(north?.map(({ initiatives, own }) => [initiatives.length, own.amount_eur])).toEqual([
    [0, 0],
    [1, 62_700_000],
  ]);
  expect(country?.map(({ initiatives, statedCount }) => [initiatives.length, statedCount])).toEqual([
    [0, 0],
    [1, 0],
  ]);
});
