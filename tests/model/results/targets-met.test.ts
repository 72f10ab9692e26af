import { expect, test } from "vitest";
import { targetsMet } from "../../../src/model/results/targets-met.ts";
import { result, tiny, tinyWith } from "../../fixtures/topics.ts";

test("targetsMet(dataset) sets results beside targets and says which came furthest", () => {
  expect(targetsMet(tiny)).toEqual({ targets: 0, withResult: 0, met: 0, closest: null });
  const results = [
    result("pupils", { kind: "target", value: 3 }),
    result("pupils-2018", { value: 2, target_id: "pupils", is_share_of_target: true }),
    result("teachers", { kind: "target", initiative_id: "campus" }),
  ];
  expect(targetsMet(tinyWith({ results }))).toMatchObject({
    targets: 2,
    withResult: 1,
    closest: { initiative: { id: "school" }, counted: { share_pct: 67 } },
  });
});
