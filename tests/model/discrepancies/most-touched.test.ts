import { expect, test } from "vitest";
import { mostTouched } from "../../../src/model/discrepancies/most-touched.ts";
import { discrepancy } from "../../fixtures/land.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

test("mostTouched(dataset) names all that are level, in file order", () => {
  const level = mostTouched(tinyWith({ discrepancies: [discrepancy("a", { initiative_ids: ["campus", "school"] })] }));
  expect(level?.initiatives.map(({ id }) => id)).toEqual(["school", "campus"]);
});

test("mostTouched(dataset) leaves cosmetic ones out", () => {
  expect(mostTouched(tiny)).toMatchObject({ initiatives: [{ id: "school" }], count: 1, of: 1 });
  expect(mostTouched(tinyWith({ discrepancies: [discrepancy("a", { severity: "cosmetic" })] }))).toBeNull();
});
