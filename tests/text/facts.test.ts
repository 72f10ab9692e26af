import { expect, test } from "vitest";
import { rowAddress, sourceAddress } from "../../src/routes/row-address.ts";
import { observationInWords, resultInWords, startDate, withUnit } from "../../src/text/facts.ts";
import { changeInWords, distanceInWords } from "../../src/text/indicator-changes.ts";
import { messages } from "../../src/text/messages.ts";
import { rowFact } from "../../src/text/row-facts.ts";
import { indicator, observation, result, tiny } from "../fixtures/topics.ts";

const m = messages("en");
const words = { m, language: "en" as const };

test("ranks are ordinals, teens included", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(m.facts.rank)).toEqual([
    "1st",
    "2nd",
    "3rd",
    "4th",
    "11th",
    "12th",
    "13th",
    "21st",
    "112th",
  ]);
});

test("withUnit joins a share to its sign and a count to its name", () => {
  expect(withUnit(0.09, "% of GDP", m, "en")).toBe("0.09% of GDP");
  expect(withUnit(151_562, "vouchers", m, "en")).toBe("151,562 vouchers");
});

test("a result is never bare: qualifier, unit and basis go with it", () => {
  expect(resultInWords(result("x", { value: 500, qualifier: "at_least", basis: "per_year" }), m, "en")).toBe(
    "at least 500 pupils per year",
  );
});

test("an observation is a rank, a share of a scale, a figure, or none", () => {
  const say = (value: number | null, about: Parameters<typeof indicator>[1], fields = {}) =>
    observationInWords(observation("x", value, 2018, fields), indicator("x", about), m, "en");
  expect(say(8, { unit: "rank" }, { status: "rank" })).toBe("8th");
  expect(say(51.9, { unit: "score", scale_max: "100" })).toBe("51.9 of 100");
  expect(say(20, { unit: "% above" }, { qualifier: "at_least" })).toBe("at least 20% above");
  expect(say(null, {})).toBe("no figure");
});

test("a change of rank counts places, of a share points, of a count units; a fall has a true minus", () => {
  const say = (difference: number, unit: string) =>
    changeInWords({ since: 2017, difference }, indicator("x", { unit }), m, "en");
  expect(say(2, "rank")).toBe("2 places down on 2017");
  expect(say(-1, "rank")).toBe("1 place up on 2017");
  expect(say(-2.7, "%")).toBe("−2.7 points on 2017");
  expect(say(12_510, "enterprises")).toBe("+12,510 on 2017");
  expect(say(0, "%")).toBe("unchanged since 2017");
  expect(distanceInWords(-3, m, "en")).toBe("3 below it");
});

test("startDate gives the month where it is known", () => {
  const start = {
    id: "s",
    initiative_id: "school",
    region_id: "xx",
    start_year: 2017,
    as_printed: "",
    source_ids: [],
    note: null,
  };
  expect(startDate({ ...start, start_month: 5 }, "en")).toBe("May 2017");
  expect(startDate({ ...start, start_month: null }, "en")).toBe("2017");
});

test("rowFact says an amount with qualifier and period, and why there is none", () => {
  const [total, , none] = tiny.budget_lines;
  if (!total || !none) throw new Error("no lines");
  expect(rowFact(tiny, { table: "budget_lines", row: { ...total } }, words)).toBe("€62.7 m · 2014–2022");
  expect(rowFact(tiny, { table: "budget_lines", row: { ...none } }, words)).toBe("not available");
  expect(rowFact(tiny, { table: "sectors", row: { id: "all" } }, words)).toBe("");
});

test("rowAddress leads to where the site shows a row, and to its table where nothing else does", () => {
  const at = (table: Parameters<typeof rowAddress>[1], row: { id: string }) => rowAddress(tiny, table, row, "en");
  expect(at("budget_lines", { id: "x", initiative_id: "school" } as { id: string })).toMatch(
    /initiatives\/school\/#line-x$/,
  );
  expect(at("budget_lines", { id: "x", cooperation_project_id: "p" } as { id: string })).toMatch(
    /cooperation\/#project-p$/,
  );
  expect(at("printed_totals", { id: "whole" })).toMatch(/budgets\/#whole$/);
  expect(at("printed_totals", { id: "elsewhere" })).toMatch(/data\/printed_totals\/#elsewhere$/);
  expect(at("sectors", { id: "all" })).toMatch(/data\/sectors\/#all$/);
  expect(sourceAddress(tiny, "t8", "en")).toMatch(/report\/t8\/$/);
  expect(sourceAddress(tiny, "n1", "en")).toMatch(/report\/#n1$/);
});
