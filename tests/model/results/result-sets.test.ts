import { expect, test } from "vitest";
import { type ResultNode, resultSets } from "../../../src/model/results/result-sets.ts";
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
  expect([pillar, school, campus].map((set) => set?.subject.name)).toEqual(["Skills", "school", "campus"]);
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
