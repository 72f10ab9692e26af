import { expect, test } from "vitest";
import { scoreGroups, scoreRange } from "../../../src/model/views/score-groups.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

test("scoreGroups(dataset) sorts highest first and sets other statements under the one used", () => {
  const [score] = tiny.views;
  if (!score) throw new Error("no score");
  const dataset = tinyWith({
    views: [
      { ...score, id: "low", score: 2 },
      score,
      { ...score, id: "theme", initiative_id: null, theme: "Robots", score: 5 },
      { ...score, id: "also", alternative_to_id: "low" },
    ],
  });
  const groups = scoreGroups(dataset);
  expect(groups.map(({ kind, scores }) => [kind, scores.map(({ view }) => view.id)])).toEqual([
    ["initiative", ["school-usefulness", "low"]],
    ["theme", ["theme"]],
  ]);
  expect(groups[0]?.scores[1]?.alternatives.map(({ id }) => id)).toEqual(["also"]);
  const { lowest, highest } = scoreRange(groups);
  expect([lowest?.view.id, highest?.subject]).toEqual(["low", "Robots"]);
});
