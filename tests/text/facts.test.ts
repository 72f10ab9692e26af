import { expect, test } from "vitest";
import { observationInWords, resultInWords, startDate } from "../../src/text/facts.ts";
import { messages } from "../../src/text/messages.ts";
import { indicator, observation, result } from "../fixtures/topics.ts";

const m = messages("en");

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
