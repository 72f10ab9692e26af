import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery, writeQuery } from "../../src/routes/query.ts";
import { questionQuery } from "../../src/routes/question-address.ts";

const query = questionQuery({ region: ["xx1", "xx2"], size: ["small"], need: ["advice", "training"] });

test("a question is read from its address, and what cannot be understood is said", () => {
  expect(readQuery("?region=xx1&size=huge&cost=a%20lot&colour=red&need=&age=3", query)).toEqual({
    state: { region: "xx1", size: null, need: [], age: 3, cost: null },
    unknown: [
      { name: "size", value: "huge" },
      { name: "cost", value: "a lot" },
      { name: "colour", value: "red" },
    ],
  });
});

test.each([
  ["?need=advice", ["advice"], []],
  ["?need=advice&need=training", ["advice", "training"], []],
  ["?need=training,advice,training", ["training", "advice"], []],
  ["?need=advice,luck&need=", ["advice"], [{ name: "need", value: "luck" }]],
])("%s asks for the needs %j", (search, need, unknown) => {
  expect(readQuery(search, query)).toEqual({
    state: { region: null, size: null, need, age: null, cost: null },
    unknown,
  });
});

test("several needs stand in one parameter", () => {
  const question = { region: null, size: null, need: ["advice", "training"], age: null, cost: null };
  expect(writeQuery(question, query)).toBe("?need=advice,training");
});

test("a question and its address undo each other", () => {
  fc.assert(
    fc.property(
      fc.record({
        region: fc.constantFrom(null, "xx1", "xx2"),
        size: fc.constantFrom(null, "small"),
        need: fc.subarray(["advice", "training"]),
        age: fc.option(fc.integer({ min: 0, max: 199 }), { nil: null }),
        cost: fc.option(fc.integer({ min: 1, max: 1e12 }), { nil: null }),
      }),
      (question) => {
        expect(readQuery(writeQuery(question, query), query)).toEqual({ state: question, unknown: [] });
      },
    ),
  );
});
