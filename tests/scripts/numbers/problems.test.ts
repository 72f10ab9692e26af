import { expect, test } from "vitest";
import { problemsOf } from "../../../scripts/numbers/problems.ts";
import { chartStatements, pageStatements, type Statement } from "../../../scripts/numbers/statements.ts";

const said = (value: string, text: string, key = "difference x y"): Statement => ({ key, value, where: "a", text });

test("a share that the chart gives and the table refuses is found, as 16 of 50 once was", () => {
  const table = `<p data-derived="share none factories labels"><strong>16</strong> companies</p>`;
  const chart = { reached_pct: "32", reached_pct_of: "factories", reached_pct_by: "labels" };
  const statements = [
    ...pageStatements("results/index.html", table),
    ...chartStatements("charts/targets.csv", [chart]),
  ];
  expect(problemsOf(statements)).toEqual([
    "share factories labels: expected one value, got none in results/index.html; 32 in charts/targets.csv",
  ]);
});

test("two roundings of one share are two numbers", () => {
  expect(problemsOf([said("41", "41%"), said("41.2", "41.2%")])).toHaveLength(1);
  expect(problemsOf([said("41", "41%"), said("41", "about 41 %")])).toEqual([]);
});

test("a number that no page states is found, nought apart", () => {
  expect(problemsOf([{ key: "count targets-with-result", value: "0", where: "data/results.json" }])).toEqual([]);
  expect(problemsOf([{ key: "share a b", value: "5", where: "data/results.json" }])).toEqual([
    "share a b: expected a page that states it, got none",
  ]);
});

test.each([
  ["12510", "+12,510 on 2015"],
  ["14.6", "Xanadu 14.6 above it"],
  ["14.6", "Xanadu 14,6 au-dessus"],
  ["-2", "2 places down on 2017"],
  ["0", "unchanged since 2017"],
  ["none", "16 companies"],
])("%s is said by “%s”", (value, text) => {
  expect(problemsOf([said(value, text)])).toEqual([]);
});

test.each([
  ["55", "with 54% of a target reached"],
  ["6", "14.6 above it"],
  ["none", "16 companies, 32% of the target"],
])("%s is not said by “%s”", (value, text) => {
  expect(problemsOf([said(value, text)])).toEqual([`a: expected ${value} in words, got "${text}" (difference x y)`]);
});
