import { expect, test } from "vitest";
import { mostFrequent } from "../../../src/model/rows/most-frequent.ts";

test("mostFrequent(numbers) names all that occur as often as any", () => {
  expect(mostFrequent([2020, 2018, 2020, 2018, 2019])).toEqual({ numbers: [2018, 2020], count: 2 });
  expect(mostFrequent([7])).toEqual({ numbers: [7], count: 1 });
  expect(mostFrequent([])).toBeUndefined();
});
