import fc from "fast-check";
import { expect, test } from "vitest";
import { readQuery, writeQuery } from "../../src/routes/query.ts";
import { questionQuery } from "../../src/routes/question-address.ts";

const query = questionQuery({ region: ["xx1", "xx2"], size: ["small"], need: ["advice"] });

test("a question is read from its address, and what cannot be understood is said", () => {
  expect(readQuery("?region=xx1&size=huge&cost=a%20lot&colour=red&need=&age=3", query)).toEqual({
    state: { region: "xx1", size: null, need: null, age: 3, cost: null },
    unknown: [
      { name: "size", value: "huge" },
      { name: "cost", value: "a lot" },
      { name: "colour", value: "red" },
    ],
  });
});

test("a question and its address undo each other", () => {
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
        expect(readQuery(writeQuery(question, query), query)).toEqual({ state: question, unknown: [] });
      },
    ),
  );
});
