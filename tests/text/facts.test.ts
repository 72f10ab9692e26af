import { expect, test } from "vitest";
import { observationInWords, resultFigure, resultInWords, shareInWords, startDate } from "../../src/text/facts.ts";
import { messages } from "../../src/text/messages.ts";
import { indicator, observation, result, tiny } from "../fixtures/topics.ts";

const m = messages("en");
const context = { dataset: tiny, m, language: "en" as const };

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
    const { sign, qualifier, number, unit, basis } = resultFigure(result("x", fields), context);
    return [sign, qualifier, number, unit, basis];
  };
  expect(parts({ value: 275, unit_id: "vouchers", qualifier: "at_least" })).toEqual([
    "≥",
    "at least",
    "275",
    "vouchers",
    "",
  ]);
  expect(parts({ value: 12.5, unit_id: "percent-of-gdp" })).toEqual(["", "", "12.5%", "of GDP", ""]);
  expect(parts({ value: 65, unit_id: "percent", basis: "per_year" })).toEqual(["", "", "65%", "", "per year"]);
  expect(parts({ value: 3, unit_id: "rank", qualifier: "up_to" })).toEqual(["", "", "3rd or better", "", ""]);
  expect(parts({ value: 3, unit_id: "rank", qualifier: "about" })).toEqual(["≈", "about", "3rd", "", ""]);
});

test("a result is never bare: qualifier, unit and basis go with it", () => {
  const say = (fields: Parameters<typeof result>[1]) => resultInWords(result("x", fields), context);
  expect(say({ value: 500, qualifier: "at_least", basis: "per_year" })).toBe("at least 500 pupils per year");
  expect(say({ value: 151_562, unit_id: "vouchers" })).toBe("151,562 vouchers");
  expect(say({ value: 3, unit_id: "rank", qualifier: "up_to" })).toBe("3rd or better");
});

test("a share of a target is as exact as what was counted", () => {
  const counted = { target: result("aim"), result: result("x", { qualifier: "at_least" }), share: 0.55 };
  expect(shareInWords({ ...counted, share_pct: 55 }, context)).toBe("at least 55%");
  expect(shareInWords({ ...counted, share: null, share_pct: null }, context)).toBeUndefined();
});

test("an observation is a rank, a share of a scale, a figure, or none", () => {
  const say = (value: number | null, about: Parameters<typeof indicator>[1], fields = {}) =>
    observationInWords(observation("x", value, 2018, fields), indicator("x", about), context);
  expect(say(8, { unit_id: "rank" }, { status: "rank" })).toBe("8th");
  expect(say(51.9, { unit_id: "score", scale_max: 100 })).toBe("51.9 of 100");
  expect(say(20, {}, { qualifier: "at_least" })).toBe("at least 20%");
  expect(say(0.09, { unit_id: "percent-of-gdp" })).toBe("0.09% of GDP");
  expect(say(3.5, { unit_id: "score" })).toBe("3.5");
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
