import { expect, test } from "vitest";
import { resultGroups } from "../../../src/model/results/result-groups.ts";
import type { Rows } from "../../../src/schema/tables.ts";

type Result = Rows<"results">;

const result = (fields: Partial<Result> & { id: string }): Result => ({
  initiative_id: "a",
  cooperation_project_id: null,
  pillar_id: null,
  region_id: null,
  kind: "output",
  measure: "Companies",
  value: 10,
  unit: "companies",
  qualifier: "exact",
  basis: "total",
  period_start_year: null,
  period_end_year: null,
  target_id: null,
  alternative_to_id: null,
  part_of_id: null,
  is_sum_of_parts: false,
  as_printed: "10",
  source_ids: ["t1"],
  note: null,
  ...fields,
});

test("resultGroups(results) sets what was reached beside its target, targets first", () => {
  const groups = resultGroups([
    result({ id: "other" }),
    result({ id: "target", kind: "target", value: 40 }),
    result({ id: "reached", target_id: "target", value: 10 }),
  ]);
  expect(groups.map((group) => group.result.id)).toEqual(["target", "other"]);
  expect(groups[0]?.towards.map((each) => [each.result.id, each.share_pct])).toEqual([["reached", 25]]);
});

test("resultGroups(results) gives no share where unit or basis differ, or the target is nothing", () => {
  const share = (target: Partial<Result>) =>
    resultGroups([
      result({ id: "target", kind: "target", ...target }),
      result({ id: "reached", target_id: "target" }),
    ])[0]?.towards[0]?.share_pct;
  expect(share({ unit: "factories" })).toBeNull();
  expect(share({ basis: "per_year" })).toBeNull();
  expect(share({ value: 0 })).toBeNull();
  expect(share({})).toBe(100);
});

test("resultGroups(results) puts parts, parts of parts and other statements under what they belong to", () => {
  const [group, ...others] = resultGroups([
    result({ id: "received" }),
    result({ id: "accepted", part_of_id: "received" }),
    result({ id: "funded", part_of_id: "accepted" }),
    result({ id: "elsewhere", alternative_to_id: "received" }),
  ]);
  expect(others).toEqual([]);
  expect(group?.parts.map(({ id }) => id)).toEqual(["accepted", "funded"]);
  expect(group?.alternatives.map(({ id }) => id)).toEqual(["elsewhere"]);
});

test("resultGroups(results) keeps a result whose target or sum is not among them", () => {
  const groups = resultGroups([result({ id: "a", target_id: "away" }), result({ id: "b", part_of_id: "away" })]);
  expect(groups.map((group) => group.result.id)).toEqual(["a", "b"]);
});
