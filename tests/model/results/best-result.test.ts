import { expect, test } from "vitest";
import { bestResult } from "../../../src/model/results/best-result.ts";
import { result } from "../../fixtures/topics.ts";

test("bestResult(results) is the share nearest to its target", () => {
  const best = bestResult([
    result("outcome", { kind: "outcome" }),
    result("far", { kind: "target", value: 50 }),
    result("near", { kind: "target", value: 20 }),
    result("some", { kind: "output", target_id: "far", is_share_of_target: true, value: 10 }),
    result("more", { kind: "output", target_id: "near", is_share_of_target: true, value: 15 }),
  ]);
  expect([best?.result.id, best?.counted?.share_pct]).toEqual(["more", 75]);
});

test("bestResult(results) is else the first outcome, else the first output, never a part or another statement", () => {
  const output = result("output", { kind: "output" });
  const part = result("part", { kind: "output", part_of_id: "output" });
  const other = result("other", { kind: "output", alternative_to_id: "output" });
  expect(bestResult([part, other, output])?.result.id).toBe("output");
  expect(bestResult([output, result("outcome", { kind: "outcome" })])?.result.id).toBe("outcome");
});

test("bestResult(results) is undefined where only targets and inputs are stated", () => {
  expect(bestResult([result("target", { kind: "target" }), result("input", { kind: "input" })])).toBeUndefined();
});
