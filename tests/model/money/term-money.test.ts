import { expect, test } from "vitest";
import { fundingHere, termMoney } from "../../../src/model/money/term-money.ts";
import { byId } from "../../../src/model/rows/by-id.ts";
import { land } from "../../fixtures/land.ts";

const initiative = byId(land.initiatives, "initiative");
const money = (facet: "region" | "pillar", id: string, ...members: string[]) =>
  termMoney(land, facet, id, members.map(initiative)).map(({ part, amount_eur, qualifier, ...lists }) => ({
    part,
    sum: `${qualifier} ${amount_eur}`,
    joint: lists.joint.map(({ id: line }) => line),
    yearly: lists.yearly.map(({ id: line }) => line),
    stating: `${lists.stating.length} of ${lists.initiatives.length}`,
  }));

test("termMoney(dataset, region, …) adds the region's own money, and shows joint and yearly money apart", () => {
  expect(money("region", "xx1", "school", "campus", "club")).toEqual([
    { part: "counted", sum: "exact 60", joint: ["campus-money"], yearly: [], stating: "2 of 2" },
    { part: "text", sum: "at_least null", joint: [], yearly: ["club-yearly"], stating: "0 of 1" },
  ]);
});

test("termMoney(dataset, pillar, …) sets what stands under the strategies apart, the network beside them too", () => {
  expect(money("pillar", "plans", "plan", "network")).toEqual([
    { part: "outside", sum: "exact 500", joint: [], yearly: [], stating: "1 of 1" },
    { part: "text", sum: "at_least null", joint: [], yearly: [], stating: "0 of 1" },
  ]);
});

test("fundingHere(dataset, facet, id, initiative) says whether some of it belongs to others too", () => {
  expect(fundingHere(land, "region", "xx1", initiative("campus"))).toMatchObject({ amount_eur: 30, isJoint: true });
  expect(fundingHere(land, "pillar", "5", initiative("campus"))).toMatchObject({ amount_eur: 30, isJoint: false });
  expect(fundingHere(land, "region", "xx2", initiative("school"))).toMatchObject({ status: "not_stated" });
});
