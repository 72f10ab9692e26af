import { expect, test } from "vitest";
import { extremes, scoreGroups, viewGroups } from "../../../src/model/views/view-groups.ts";
import type { Rows } from "../../../src/schema/tables.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

const view = (id: string, score: number | null, fields: Partial<Rows<"views">> = {}): Rows<"views"> => ({
  ...(tiny.views[0] as Rows<"views">),
  id,
  score,
  ...(score === null && { scale_min: null, scale_max: null }),
  ...fields,
});
const ofTheme = { initiative_id: null, theme: "Robots" };
const groupsOf = (...views: Rows<"views">[]) => viewGroups(tinyWith({ views }));
const scoresOf = (...views: Rows<"views">[]) => scoreGroups(tinyWith({ views }));

test("viewGroups(dataset) goes by what was judged, highest first, without a score last, other statements under the one used", () => {
  const groups = groupsOf(
    view("theme", 5, ofTheme),
    view("said", null),
    view("low", 2),
    view("pillar", 3, { initiative_id: null, pillar_id: "5" }),
    view("high", 4),
    view("level", 4),
    view("also", 1, { alternative_to_id: "low" }),
  );
  expect(groups.map(({ kind, views }) => [kind, views.map((each) => each.view.id)])).toEqual([
    ["initiative", ["high", "level", "low", "said"]],
    ["pillar", ["pillar"]],
    ["theme", ["theme"]],
  ]);
  expect(groups[0]?.views[2]?.alternatives.map(({ id }) => id)).toEqual(["also"]);
  expect(groups.map(({ views }) => [views[0]?.subject.name, views[0]?.subject.pillar_ids])).toEqual([
    ["school", ["5"]],
    ["Skills", ["5"]],
    ["Robots", []],
  ]);
});

test("viewGroups(dataset) sets what has no score in the last group of its kind, or in one of its own", () => {
  const groups = groupsOf(
    view("said", null, ofTheme),
    view("also", null),
    view("five", 4),
    view("ten", 9, { scale_max: 10 }),
  );
  expect(groups.map(({ kind, views }) => [kind, views.map((each) => each.view.id)])).toEqual([
    ["initiative", ["ten"]],
    ["initiative", ["five", "also"]],
    ["theme", ["said"]],
  ]);
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
