import fc from "fast-check";
import { expect, test } from "vitest";
import { readAge, readEuros, readQuestion, writeQuestion } from "../../../src/model/support/support-question.ts";

const options = { region: ["xx1", "xx2"], size: ["small"], need: ["advice"] };

test.each([
  ["25000", 25_000],
  ["25,000", 25_000],
  ["25.000", 25_000],
  ["25 000", 25_000],
  ["€ 1,250,000", 1_250_000],
  ["25’000 EUR", 25_000],
  ["7", 7],
])("readEuros(%j) is %d", (text, value) => {
  expect(readEuros(text)).toBe(value);
});

test.each(["", "0", "-5", "12.5", "1,25", "1,000.000", "25,00", "1e3", "0x10", "ten", "9999999999999"])(
  "readEuros(%j) is no number of whole euros",
  (text) => {
    expect(readEuros(text)).toBeUndefined();
  },
);

test("readAge(text) takes whole years", () => {
  expect([" 3 ", "0", "120", "3.5", "-1", "300", ""].map(readAge)).toEqual([
    3,
    0,
    120,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test("readQuestion(search) says what it cannot understand and keeps the rest", () => {
  expect(readQuestion("?region=xx1&size=huge&cost=a%20lot&colour=red&need=&age=3", options)).toEqual({
    question: { region: "xx1", size: null, need: null, age: 3, cost: null },
    unknown: [
      { name: "size", value: "huge" },
      { name: "cost", value: "a lot" },
      { name: "colour", value: "red" },
    ],
  });
});

test("readQuestion(search) keeps the first of two answers to one question", () => {
  const { question, unknown } = readQuestion("?region=xx1&region=xx2", options);
  expect(question.region).toBe("xx1");
  expect(unknown).toEqual([{ name: "region", value: "xx2" }]);
});

test("writeQuestion and readQuestion undo each other", () => {
  fc.assert(
    fc.property(
      fc.record({
        region: fc.constantFrom(null, "xx1", "xx2"),
        size: fc.constantFrom(null, "small"),
        need: fc.constantFrom(null, "advice"),
        age: fc.option(fc.integer({ min: 0, max: 199 }), { nil: null }),
        cost: fc.option(fc.integer({ min: 1, max: 1e12 }), { nil: null }),
      }),
      (question) => {
        expect(readQuestion(writeQuestion(question), options)).toEqual({ question, unknown: [] });
      },
    ),
  );
});
