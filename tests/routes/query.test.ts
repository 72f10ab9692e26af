import fc from "fast-check";
import { expect, test } from "vitest";
import { choiceOf, listOf, number, oneOf, type Query, readQuery, text, writeQuery } from "../../src/routes/query.ts";

const whole = (value: string) => (/^\d+$/.test(value) ? Number(value) : undefined);
const query = {
  kind: oneOf(["a", "b"], null),
  scope: oneOf(["main", "all"], "main"),
  from: number(whole),
  q: text,
  ids: listOf(["x", "y", "z"]),
  region: choiceOf(["1", "2", "3"]),
};
type State = typeof query extends Query<infer S> ? S : never;

const anyState: fc.Arbitrary<State> = fc.record({
  kind: fc.constantFrom("a" as const, "b" as const, null),
  scope: fc.constantFrom("main" as const, "all" as const),
  from: fc.option(fc.nat()),
  q: fc.string(),
  ids: fc.shuffledSubarray(["x", "y", "z"]),
  region: fc
    .tuple(fc.subarray(["1", "2", "3"]), fc.subarray(["1", "2", "3"]))
    .map(([chosen, excluded]) => ({ chosen: chosen.filter((id) => !excluded.includes(id)), excluded })),
});

test("readQuery(writeQuery(state)) is the state, whatever it is", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(readQuery(writeQuery(state, query), query)).toEqual({ state, unknown: [] });
    }),
  );
});

test("writeQuery(state) names parameters in the order described, and leaves out what holds anyway", () => {
  const { state } = readQuery("?region=-2,1&ids=z,x&q=a%20%26%20b&scope=all", query);
  expect(writeQuery(state, query)).toBe("?scope=all&q=a%20%26%20b&ids=z,x&region=1,-2");
  expect(writeQuery(readQuery("?scope=main&q=&kind=&ids=,", query).state, query)).toBe("");
});

test("readQuery(search) names what means nothing, in the address's order, and reads the rest", () => {
  const { state, unknown } = readQuery(
    "?kind=c&ids=x, y,w&colour=red&from=soon&region=1,-1,4&ids=x&toString=1&colour=",
    query,
  );
  expect(state).toMatchObject({ kind: null, ids: ["x", "y"], from: null, region: { chosen: [], excluded: ["1"] } });
  expect(unknown).toEqual([
    { name: "kind", value: "c" },
    { name: "ids", value: "w" },
    { name: "colour", value: "red" },
    { name: "from", value: "soon" },
    { name: "region", value: "4" },
    { name: "toString", value: "1" },
    { name: "colour", value: "" },
  ]);
});

test("readQuery(search) keeps the first of two answers to one question", () => {
  expect(readQuery("?kind=a&kind=b&q=x&q=y", query)).toMatchObject({
    state: { kind: "a", q: "x" },
    unknown: [
      { name: "kind", value: "b" },
      { name: "q", value: "y" },
    ],
  });
});

test("readQuery(search) survives any text, and what it read can be written and read again", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(query), "x"), fc.string(), (name, value) => {
      const { state } = readQuery(`?${name}=${value}`, query);
      expect(readQuery(writeQuery(state, query), query)).toEqual({ state, unknown: [] });
    }),
  );
});
