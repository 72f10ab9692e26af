import { expect, test } from "vitest";
import { rowAddress, sourceAddress } from "../../src/routes/row-address.ts";
import { observationInWords, resultFigure, resultInWords, shareInWords, startDate } from "../../src/text/facts.ts";
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

test("resultFigure takes a figure apart: a share says its unit, the best of ranks its qualifier", () => {
  const parts = (fields: Parameters<typeof result>[1]) => {
    const { sign, qualifier, number, unit, basis } = resultFigure(result("x", fields), words);
    return [sign, qualifier, number, unit, basis];
  };
  expect(parts({ value: 275, unit: "companies", qualifier: "at_least" })).toEqual([
    "≥",
    "at least",
    "275",
    "companies",
    "",
  ]);
  expect(parts({ value: 12.5, unit: "% of total investment" })).toEqual(["", "", "12.5%", "of total investment", ""]);
  expect(parts({ value: 65, unit: "%", basis: "per_year" })).toEqual(["", "", "65%", "", "per year"]);
  expect(parts({ value: 3, unit: "rank", qualifier: "up_to" })).toEqual(["", "", "3rd or better", "", ""]);
  expect(parts({ value: 3, unit: "rank", qualifier: "about" })).toEqual(["≈", "about", "3rd", "", ""]);
});

test("a result is never bare: qualifier, unit and basis go with it", () => {
  const say = (fields: Parameters<typeof result>[1]) => resultInWords(result("x", fields), words);
  expect(say({ value: 500, qualifier: "at_least", basis: "per_year" })).toBe("at least 500 pupils per year");
  expect(say({ value: 151_562, unit: "vouchers" })).toBe("151,562 vouchers");
  expect(say({ value: 3, unit: "rank", qualifier: "up_to" })).toBe("3rd or better");
});

test("a share of a target is as exact as what was counted", () => {
  const counted = { target: result("aim"), result: result("x", { qualifier: "at_least" }), share: 0.55 };
  expect(shareInWords({ ...counted, share_pct: 55 }, words)).toBe("at least 55%");
  expect(shareInWords({ ...counted, share: null, share_pct: null }, words)).toBeUndefined();
});

test("an observation is a rank, a share of a scale, a figure, or none", () => {
  const say = (value: number | null, about: Parameters<typeof indicator>[1], fields = {}) =>
    observationInWords(observation("x", value, 2018, fields), indicator("x", about), m, "en");
  expect(say(8, { unit: "rank" }, { status: "rank" })).toBe("8th");
  expect(say(51.9, { unit: "score", scale_max: "100" })).toBe("51.9 of 100");
  expect(say(20, { unit: "% above" }, { qualifier: "at_least" })).toBe("at least 20% above");
  expect(say(0.09, { unit: "% of GDP" })).toBe("0.09% of GDP");
  expect(say(3.5, { unit: "score" })).toBe("3.5");
  expect(say(null, {})).toBe("no figure");
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
