import { expect, test } from "vitest";
import { isMeasure, measures } from "../../../src/model/initiatives/measures.ts";
import { initiative, land } from "../../fixtures/land.ts";

test("isMeasure(dataset, initiative) is said of what stands under any pillar but the strategies'", () => {
  const isOne = (fields: Parameters<typeof initiative>[1]) => isMeasure(land, initiative("x", fields));
  expect(isOne({ pillar_ids: ["5"] })).toBe(true);
  expect(isOne({ pillar_ids: ["plans", "5"] })).toBe(true);
  // A network beside the strategies is none, and a strategy under another pillar is one: the pillar decides.
  expect(isOne({ pillar_ids: ["plans"], kind: "other" })).toBe(false);
  expect(isOne({ pillar_ids: ["5"], kind: "strategy" })).toBe(true);
});

test("measures(dataset) are the main list's, in its order", () => {
  expect(measures(land).map(({ id }) => id)).toEqual(["campus", "school", "labs"]);
});
