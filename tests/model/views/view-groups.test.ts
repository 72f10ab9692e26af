import { expect, test } from "vitest";
import { extremes, scoreGroups, scoresByAspect, statementGroups } from "../../../src/model/views/view-groups.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

const view = (id: string, score: number | null, fields: Partial<Rows<"views">> = {}): Rows<"views"> => ({
  ...(tiny.views[0] as Rows<"views">),
  id,
  score,
  ...(score === null && { scale_min: null, scale_max: null, stance: "praise" as const }),
  ...fields,
});
const ofTheme = { initiative_id: null, theme: "Robots" };
const scoresOf = (...views: Rows<"views">[]) => scoreGroups(tinyWith({ views }));

test("scoreGroups(dataset) goes by what was judged, highest first, other statements under the one used", () => {
  const groups = scoresOf(
    view("theme", 5, { ...ofTheme, theme_pillar_ids: ["5"] }),
    view("said", null),
    view("low", 2),
    view("pillar", 3, { initiative_id: null, pillar_id: "5" }),
    view("high", 4),
    view("level", 4),
    view("also", 1, { alternative_to_id: "low" }),
    view("said-too", null, { alternative_to_id: "low" }),
  );
  expect(groups.map(({ kind, scores }) => [kind, scores.map((each) => each.view.id)])).toEqual([
    ["initiative", ["high", "level", "low"]],
    ["pillar", ["pillar"]],
    ["theme", ["theme"]],
  ]);
  expect(groups[0]?.scores[2]?.alternatives.map(({ id }) => id)).toEqual(["also", "said-too"]);
  expect(groups.map(({ scores }) => [scores[0]?.subject.name, scores[0]?.subject.pillar_ids])).toEqual([
    ["school", ["5"]],
    ["Skills", ["5"]],
    ["Robots", ["5"]],
  ]);
});

test("statementGroups(dataset) goes by what a statement comes to, never holds a score, and leaves out empty stances", () => {
  const groups = statementGroups(
    tinyWith({
      views: [
        view("slow", null, { stance: "barrier" }),
        view("five", 4),
        view("liked", null, ofTheme),
        view("used", null),
        view("used-too", null, { alternative_to_id: "used" }),
        view("instead", null, { alternative_to_id: "five" }),
      ],
    }),
  );
  expect(groups.map(({ stance, statements }) => [stance, statements.map((each) => each.view.id)])).toEqual([
    ["praise", ["liked", "used"]],
    ["barrier", ["slow"]],
  ]);
  expect(groups[0]?.statements[1]?.alternatives.map(({ id }) => id)).toEqual(["used-too"]);
});

test("scoreGroups(dataset) never sets two scales in one group, and nothing without a score in any", () => {
  const groups = scoresOf(
    view("five", 4),
    view("said", null),
    view("ten", 9, { scale_max: 10 }),
    view("other", null, ofTheme),
  );
  expect(groups.map(({ scaleMax, scores }) => [scaleMax, scores.map((each) => each.view.id)])).toEqual([
    [10, ["ten"]],
    [5, ["five"]],
  ]);
});

test("extremes(groups) names all that are level, on the scale of the first group alone", () => {
  const groups = scoresOf(
    view("a", 4),
    view("b", 2),
    view("c", 4, ofTheme),
    view("ten", 9, { ...ofTheme, scale_max: 10 }),
  );
  const { highest, lowest } = extremes(groups);
  expect(highest.map((each) => each.view.id)).toEqual(["a", "c"]);
  expect(lowest.map((each) => each.view.id)).toEqual(["b"]);
  expect(extremes([])).toEqual({ highest: [], lowest: [] });
});

test("scoresByAspect(dataset) sets together what answers one question on one scale, most answers first", () => {
  const groups = scoresByAspect(
    tinyWith({
      views: [
        view("taken-up", 5, { aspect: "uptake" }),
        view("ten", 9, { scale_max: 10 }),
        view("low", 2),
        view("high", 4, ofTheme),
        view("said", null),
        view("also", 1, { alternative_to_id: "low" }),
      ],
    }),
  );
  expect(groups.map(({ aspect, scaleMax, scores }) => [aspect, scaleMax, scores.map((each) => each.view.id)])).toEqual([
    ["usefulness", 5, ["high", "low"]],
    ["uptake", 5, ["taken-up"]],
    ["usefulness", 10, ["ten"]],
  ]);
  expect(groups[0]?.scores[1]?.alternatives.map(({ id }) => id)).toEqual(["also"]);
});
