import { expect, test } from "vitest";
import { similarPairs } from "../../../src/model/initiatives/similar-pairs.ts";
import { initiative, land } from "../../fixtures/land.ts";

const measure = (id: string, order: number, fields: Parameters<typeof initiative>[1]) =>
  initiative(id, { is_in_main_list: true, main_list_order: order, instrument_ids: [], beneficiary_ids: [], ...fields });
const initiatives = [
  measure("grants-north", 1, { region_ids: ["xx1"], pillar_ids: ["5"], instrument_ids: ["training"] }),
  measure("grants-too", 2, { region_ids: ["xx1"], pillar_ids: ["5"], instrument_ids: ["training"] }),
  measure("grants-south", 3, { region_ids: ["xx2"], pillar_ids: ["5"], instrument_ids: ["training"] }),
  measure("labs-south", 4, { region_ids: ["xx2"], pillar_ids: ["2"], instrument_ids: ["training"] }),
  initiative("mentioned", { region_ids: ["xx2"], pillar_ids: ["5"], instrument_ids: ["training"] }),
];
const ids = (dataset: typeof land, limit = 9) => similarPairs(dataset, limit).map((pair) => pair.map(({ id }) => id));

test("similarPairs(dataset, limit) pairs the most alike of different regions, best first, each once", () => {
  expect(ids({ ...land, initiatives })).toEqual([
    ["grants-north", "grants-south"],
    ["grants-too", "labs-south"],
  ]);
  expect(ids({ ...land, initiatives }, 1)).toHaveLength(1);
});

test("similarPairs(dataset, limit) pairs the most alike of all where one government acts", () => {
  const [country] = land.regions;
  const alone = { ...land, regions: country ? [country] : [], initiatives };
  expect(ids(alone)[0]).toEqual(["grants-north", "grants-too"]);
});
