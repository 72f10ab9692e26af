import { expect, test } from "vitest";
import { prebuiltComparisons } from "../../../src/features/compare/prebuilt.ts";
import { land } from "../../fixtures/land.ts";

test("prebuiltComparisons(dataset) offers the regions and pillars where there are several, each under a name of its own", () => {
  const offered = prebuiltComparisons({ dataset: land });
  expect(offered.filter(({ kind }) => kind !== "initiatives")).toEqual([
    { slug: "regions", kind: "regions", ids: ["xx", "xx1", "xx2"] },
    { slug: "pillars", kind: "pillars", ids: ["2", "5"] },
  ]);
  expect(new Set(offered.map(({ slug }) => slug)).size).toBe(offered.length);
  const alone = { ...land, regions: land.regions.slice(0, 1) };
  expect(prebuiltComparisons({ dataset: alone }).some(({ kind }) => kind === "regions")).toBe(false);
});
