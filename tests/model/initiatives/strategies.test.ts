import { expect, test } from "vitest";
import { strategies } from "../../../src/model/initiatives/strategies.ts";
import { initiative, land } from "../../fixtures/land.ts";

test("strategies(dataset) are those of the kind, wherever they stand; the network beside them is none", () => {
  const dataset = {
    ...land,
    initiatives: [...land.initiatives, initiative("ai-plan", { kind: "strategy", pillar_ids: ["5"] })],
  };
  const { listed, others, locationIds } = strategies(dataset);
  expect(listed.map(({ id }) => id)).toEqual(["plan"]);
  expect(others.map(({ id }) => id)).toEqual(["ai-plan"]);
  expect(locationIds).toEqual(["t1"]);
});

test("strategies(dataset) name the place that compares them before the main list, which lists all", () => {
  const locationIds = (...source_ids: string[]) =>
    strategies({ ...land, initiatives: land.initiatives.map((each) => ({ ...each, source_ids })) }).locationIds;
  expect(locationIds("t1", "t8", "n1")).toEqual(["t8", "t1"]);
  expect(locationIds("n1")).toEqual([]);
});
