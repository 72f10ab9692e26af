import { expect, test } from "vitest";
import { choosableGroups, eligibility, type Group, groupsOf } from "../../../src/model/support/eligibility.ts";

const vocabulary = (
  [
    ["all", null, []],
    ["smes", "size", []],
    ["micro", "size", ["small"]],
    ["small", "size", ["smes"]],
    ["medium", "size", ["smes"]],
    ["large", "size", []],
    ["young", "trait", []],
    ["clever", "trait", ["smes"]],
    ["person", "person", []],
    ["school", "organisation", []],
    ["organiser", "role", []],
  ] as const
).map(([id, kind, broader_ids]) => ({
  id,
  label: id,
  is_all: id === "all",
  kind,
  broader_ids: [...broader_ids],
  definition: id,
}));
const groups = new Map(groupsOf(vocabulary).map((group) => [group.id, group]));
const ask = (reader: string, ids: string[], target_ids: string[] = []) =>
  eligibility({ beneficiary_ids: ids, target_ids }, groups.get(reader) as Group, groups);

test("groupsOf(beneficiaries) knows every wider group, from the next to the widest", () => {
  expect(groups.get("micro")?.broader_ids).toEqual(["small", "smes"]);
  expect(groups.get("smes")?.broader_ids).toEqual([]);
});

test("groupsOf(beneficiaries) survives groups that hold one another", () => {
  const circle = ["a", "b"].map((id) => ({
    id,
    label: id,
    is_all: false,
    kind: null,
    broader_ids: [id === "a" ? "b" : "a"],
    definition: id,
  }));
  expect(groupsOf(circle).map(({ broader_ids }) => broader_ids)).toEqual([["b"], ["a"]]);
});

test("choosableGroups(rules, groups) offers what rules name and what lies within, never the term for all", () => {
  const chosen = choosableGroups([{ beneficiary_ids: ["all", "small"] }], [...groups.values()]);
  expect(chosen.map(({ id }) => id)).toEqual(["micro", "small"]);
});

test.each([
  ["medium", ["medium"], "fits", "named"],
  ["micro", ["smes"], "fits", "within"],
  ["large", ["all"], "fits", "open"],
  ["young", ["all"], "fits", "open"],
  ["person", ["all"], "may", "companies"],
  ["school", [], "may", "unsaid"],
  ["smes", ["small"], "may", "if"],
  ["small", ["clever", "young"], "may", "if"],
  ["young", ["medium"], "may", "if"],
  ["large", ["young"], "may", "if"],
  ["school", ["organiser"], "may", "if"],
  ["micro", ["small", "young"], "fits", "within"],
  ["large", ["small", "organiser"], "may", "if"],
])("eligibility: %s asks a rule for %j → %s, %s", (reader, ids, verdict, reason) => {
  expect(ask(reader, ids)).toMatchObject({ verdict, reason });
});

test.each([
  ["medium", ["small"]],
  ["large", ["smes"]],
  ["large", ["clever"]],
  ["large", ["small", "young"]],
  ["medium", ["small", "young"]],
  ["large", ["clever", "young"]],
  ["person", ["smes"]],
  ["school", ["person"]],
  ["small", ["person"]],
])("eligibility: %s never fits a rule for %j", (reader, ids) => {
  expect(ask(reader, ids)).toBeUndefined();
});

test("eligibility: aid that goes to others reaches those whom the measure is meant for", () => {
  expect(ask("young", ["person"], ["young"])).toEqual({ verdict: "through", reason: "others", ids: ["person"] });
  expect(ask("large", ["person"], ["young"])).toBeUndefined();
});

test("eligibility names only the groups that decide", () => {
  expect(ask("large", ["person", "young"])).toMatchObject({ ids: ["young"] });
});
