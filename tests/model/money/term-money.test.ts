import { expect, test } from "vitest";
import { fundingHere, termMoney } from "../../../src/model/money/term-money.ts";
import { byId } from "../../../src/model/rows/by-id.ts";
import { centresLand, land, line } from "../../fixtures/land.ts";

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

test("fundingHere(dataset, facet, id, initiative) says where components alone state money there", () => {
  const centres = byId(centresLand.initiatives, "initiative")("centres");
  const status = (facet: "region" | "pillar", id: string) => fundingHere(centresLand, facet, id, centres).status;
  expect([status("region", "xx1"), status("region", "xx2"), status("region", "xx"), status("pillar", "5")]).toEqual([
    "parts_only",
    "parts_only",
    "not_stated",
    "parts_only",
  ]);
});

test("termMoney(dataset, region, …) says why money is left out, and counts no yearly amount within another", () => {
  const budget_lines = [
    ...centresLand.budget_lines,
    line("club-invested", { initiative_id: "club", nature: "private_investment" }),
  ];
  const members = ["club", "lab"].map(byId(centresLand.initiatives, "initiative"));
  const [text] = termMoney({ ...centresLand, budget_lines }, "region", "xx1", members);
  expect(text?.leftOut.map(({ line: { id }, reason }) => `${id}: ${reason}`)).toEqual([
    "club-yearly: per_year",
    "lab-yearly: per_year",
    "club-invested: private_investment",
  ]);
  expect(text?.yearly.map(({ id }) => id)).toEqual(["club-yearly"]);
});
