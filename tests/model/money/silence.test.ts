import { expect, test } from "vitest";
import { silence } from "../../../src/model/money/silence.ts";
import { country } from "../../fixtures/charts.ts";
import { land } from "../../fixtures/land.ts";
import { tiny } from "../../fixtures/topics.ts";

test("silence(dataset) counts the measures without an amount in the total, strategies apart", () => {
  const { silent, of } = silence(land);
  expect(silent.map(({ id }) => id)).toEqual(["labs"]);
  expect(of).toBe(3);
});

test("silence(dataset) names the pillar with the largest share of them", () => {
  expect(silence(land).mostIn).toEqual({ pillar_id: "2", silent: 1, of: 1 });
  expect(silence(tiny).mostIn).toEqual({ pillar_id: "5", silent: 1, of: 2 });
  expect(silence({ ...land, initiatives: land.initiatives.slice(0, 2) }).mostIn).toBeNull();
});

test("silence(dataset) of a report without a total counts the measures that state no total of their own", () => {
  const { silent, of } = silence(country);
  expect(silent.map(({ id }) => id)).toEqual(["szkola-zrodel", "data-commons", "first-steps"]);
  expect(of).toBe(9);
});
