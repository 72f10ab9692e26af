import { expect, test } from "vitest";
import { type ResultNode, resultSets, targetFiles } from "../../../src/model/results/result-sets.ts";
import { result, tinyWith } from "../../fixtures/topics.ts";

const ids = (nodes: readonly ResultNode[]) => nodes.map((node) => node.result.id);

test("resultSets(dataset) nests the parts of one subject and names those of others", () => {
  const dataset = tinyWith({
    results: [
      result("all", { initiative_id: null, pillar_id: "5", is_sum_of_parts: true }),
      result("here", { part_of_id: "all" }),
      result("part", { part_of_id: "here" }),
      result("other", { initiative_id: "campus", part_of_id: "all" }),
    ],
  });
  const [pillar, school, campus] = resultSets(dataset);
  expect([pillar?.table, school?.name, campus?.name]).toEqual(["pillars", "school", "campus"]);
  expect(pillar?.nodes.output[0]?.partsElsewhere.map(({ id }) => id)).toEqual(["here", "other"]);
  expect(ids(school?.nodes.output ?? [])).toEqual(["here"]);
  expect(ids(school?.nodes.output[0]?.parts ?? [])).toEqual(["part"]);
});

test("another statement stands under the one that is used, not beside it", () => {
  const dataset = tinyWith({ results: [result("used"), result("also", { alternative_to_id: "used" })] });
  const [school] = resultSets(dataset);
  expect(ids(school?.nodes.output ?? [])).toEqual(["used"]);
  expect(school?.nodes.output[0]?.alternatives.map(({ id }) => id)).toEqual(["also"]);
});

test("targetFiles(dataset) divides only what counts the same thing", () => {
  const dataset = tinyWith({
    results: [
      result("target", { kind: "target", value: 500 }),
      result("second", { kind: "target", value: 1, alternative_to_id: "target" }),
      result("same", { value: 275, target_id: "target" }),
      result("teachers", { value: 5, unit: "teachers", target_id: "target" }),
      result("yearly", { value: 5, basis: "per_year", target_id: "target" }),
    ],
  });
  expect(
    targetFiles(dataset).map(({ target, reached }) => [target.id, reached.map(({ share_pct }) => share_pct)]),
  ).toEqual([["target", [55, undefined, undefined]]]);
});
