import { expect, test } from "vitest";
import { observationInWords, resultFigure, resultInWords, shareInWords, startDate } from "../../src/text/facts.ts";
import { messages } from "../../src/text/messages.ts";
import { indicator, observation, result } from "../fixtures/topics.ts";

const m = messages("en");
const words = { m, language: "en" as const };

test("ranks are ordinals, teens included", () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map((n) => m.facts.rank({ n }))).toEqual([
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
