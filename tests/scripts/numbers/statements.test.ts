import { expect, test } from "vitest";
import {
  chartStatements,
  comparisonStatements,
  countStatements,
  observationStatements,
  pageStatements,
  resultStatements,
} from "../../../scripts/numbers/statements.ts";

test("pageStatements reads every mark with the words of its element, those of elements within it apart", () => {
  const html = `<ul><li data-derived="share 32 aim count">16<br><b>32%</b> of it</li></ul>
    <h2 data-derived="count 3 met; count 12 targets">3 of 12 <span data-derived="count 9 left">9 left</span></h2>`;
  expect(
    pageStatements("a.html", html).map(({ key, value, text }) => [key, value, text?.replace(/\s+/g, " ").trim()]),
  ).toEqual([
    ["share aim count", "32", "16 32% of it"],
    ["count left", "9", "9 left"],
    ["count met", "3", "3 of 12 9 left"],
    ["count targets", "12", "3 of 12 9 left"],
  ]);
});

test("chartStatements reads the columns that name their rows; an empty cell gives no number for them", () => {
  const rows = [
    {
      name: "a",
      done_pct: "32",
      done_pct_of: "aim",
      done_pct_by: "count",
      change: "-2",
      change_of: "x",
      change_by: "y",
    },
    { name: "b", done_pct: "", done_pct_of: "aim", done_pct_by: "unlike", change: "", change_of: "", change_by: "" },
  ];
  expect(chartStatements("c.csv", rows).map(({ key, value }) => [key, value])).toEqual([
    ["share aim count", "32"],
    ["difference x y", "-2"],
    ["share aim unlike", "none"],
  ]);
});

test("comparisonStatements finds marks however deep", () => {
  const json = { points: [{ values: [{ text: "3 recorded", derived: "count 3 x" }, { text: "a" }] }, null] };
  expect(comparisonStatements("c.json", json)).toEqual([
    { key: "count x", value: "3", where: "c.json", text: "3 recorded" },
  ]);
});

test("resultStatements divides where the rows say so, whether they come typed or as text", () => {
  const rows = [
    { id: "aim", kind: "target", value: 50, target_id: null, is_share_of_target: null },
    { id: "count", value: 16, target_id: "aim", is_share_of_target: true },
    { id: "text", value: "7", target_id: "aim", is_share_of_target: "true" },
    { id: "unlike", value: 16, target_id: "aim", is_share_of_target: false },
    { id: "again", value: 17, target_id: "aim", is_share_of_target: true, alternative_to_id: "count" },
    { id: "away", value: 1, target_id: "elsewhere", is_share_of_target: true },
  ];
  expect(resultStatements("r", rows).map(({ key, value }) => [key, value])).toEqual([
    ["share aim count", "32"],
    ["share aim text", "14"],
    ["share aim unlike", "none"],
  ]);
});

test("observationStatements works each stated difference out anew, once", () => {
  const stated = [
    { key: "difference x y", value: "1", where: "a" },
    { key: "difference x y", value: "1", where: "b" },
    { key: "share aim count", value: "1", where: "a" },
  ];
  const observations = [
    { id: "x", value: 37.3 },
    { id: "y", value: 51.9 },
  ];
  expect(observationStatements("o", observations, stated)).toEqual([
    { key: "difference x y", value: "14.6", where: "o" },
  ]);
});

test("countStatements counts targets, those with a result, scores, statements and the discrepancies of each initiative", () => {
  const tables = {
    results: [
      { id: "aim", kind: "target" },
      { id: "alone", kind: "target" },
      { id: "place", kind: "target", indicator_id: "index" },
      { id: "unseen", kind: "target", indicator_id: "other-index" },
      { id: "again", kind: "target", alternative_to_id: "aim" },
      { id: "count", kind: "output", target_id: "aim" },
      { id: "other", kind: "output", target_id: "alone", alternative_to_id: "count" },
    ],
    observations: [{ id: "seen", indicator_id: "index" }],
    views: [
      { id: "a", score: 4 },
      { id: "b", score: 3, alternative_to_id: "a" },
      { id: "said", score: null },
    ],
    initiatives: [{ id: "school" }],
    discrepancies: [
      { id: "d", initiative_ids: ["school", "campus"] },
      { id: "e", initiative_ids: ["campus"] },
    ],
  };
  expect(countStatements(tables).map(({ key, value }) => [key, value])).toEqual([
    ["count targets", "4"],
    ["count targets-with-result", "2"],
    ["count scores", "1"],
    ["count statements", "1"],
    ["count discrepancies-of-initiatives/school", "1"],
  ]);
});
