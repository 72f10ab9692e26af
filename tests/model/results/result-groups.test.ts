import { expect, test } from "vitest";
import { resultGroups } from "../../../src/model/results/result-groups.ts";
import { result } from "../../fixtures/topics.ts";

const ids = (results: readonly { id: string }[]) => results.map(({ id }) => id);

test("resultGroups(results) sets what was reached beside its target, targets first", () => {
  const groups = resultGroups([
    result("other"),
    result("target", { kind: "target", value: 40 }),
    result("reached", { target_id: "target", is_share_of_target: true, value: 10 }),
  ]);
  expect(groups.map((group) => group.result.id)).toEqual(["target", "other"]);
  expect(groups[0]?.towards.map((each) => [each.result.id, each.share_pct])).toEqual([["reached", 25]]);
});

test("resultGroups(results) puts parts, parts of parts and other statements under what they belong to", () => {
  const [group, ...others] = resultGroups([
    result("received"),
    result("accepted", { part_of_id: "received" }),
    result("funded", { part_of_id: "accepted" }),
    result("elsewhere", { alternative_to_id: "received" }),
    result("funded-elsewhere", { alternative_to_id: "funded" }),
  ]);
  expect(others).toEqual([]);
  expect(ids(group?.parts ?? [])).toEqual(["accepted", "funded"]);
  expect(ids(group?.alternatives ?? [])).toEqual(["elsewhere", "funded-elsewhere"]);
});

test("resultGroups(results): a count that is part of a sum stands in both places, its other statement with the target", () => {
  const groups = resultGroups([
    result("sum"),
    result("target", { kind: "target" }),
    result("count", { target_id: "target", is_share_of_target: true, part_of_id: "sum" }),
    result("again", { alternative_to_id: "count" }),
  ]);
  const held = groups.map(({ result: { id }, towards, parts, alternatives }) => [
    id,
    ids(towards.map((each) => each.result)),
    ids(parts),
    ids(alternatives),
  ]);
  expect(held).toEqual([
    ["target", ["count"], [], ["again"]],
    ["sum", [], ["count"], []],
  ]);
});

test("resultGroups(results) keeps a result whose target or sum is not among them", () => {
  const groups = resultGroups([
    result("a", { target_id: "away", is_share_of_target: true }),
    result("b", { part_of_id: "away" }),
    result("c", { alternative_to_id: "away" }),
  ]);
  expect(groups.map((group) => group.result.id)).toEqual(["a", "b", "c"]);
});
