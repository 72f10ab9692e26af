import { expect, test } from "vitest";
import { silentReasons } from "../../../src/model/money/silent-reasons.ts";
import { centresLand, land } from "../../fixtures/land.ts";

test("silentReasons(dataset, initiatives) gives each reason once, and none for what states a total", () => {
  expect(silentReasons(land, [{ id: "network" }, { id: "labs" }, { id: "club" }, { id: "labs" }])).toEqual([
    "per_year",
    "not_available",
    "not_stated",
  ]);
  expect(silentReasons(land, [{ id: "school" }])).toEqual([]);
  expect(silentReasons(centresLand, [{ id: "labs" }, { id: "centres" }])).toEqual(["parts_only", "not_available"]);
});
