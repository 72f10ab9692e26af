import { expect, test } from "vitest";
import { choiceQuery, fits, searchable } from "../../../src/features/list-filter/list-choice.ts";
import { readQuery, writeQuery } from "../../../src/routes/query.ts";

const item = { text: searchable("École  numérique\n at Liège"), facets: { kind: "a" } };

test("fits(item, choice) asks for every word from its beginning, accents and case aside", () => {
  const asks = (q: string, facets = {}) => fits(item, { ...facets, q });
  expect([asks("ecole LIEGE"), asks("nume"), asks("merique"), asks("ecole paris"), asks("")]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  expect([asks("", { kind: "a" }), asks("", { kind: "b" }), asks("", { kind: "" })]).toEqual([true, false, true]);
});

test("a choice and its address undo each other, and what the address does not know is named", () => {
  const query = choiceQuery({ kind: ["a"] });
  const choice = { kind: "a", q: "a & b" };
  expect(readQuery(writeQuery(choice, query), query)).toEqual({ state: choice, unknown: [] });
  expect(readQuery("?kind=z&colour=red&q=x", query)).toEqual({
    state: { kind: "", q: "x" },
    unknown: [
      { name: "kind", value: "z" },
      { name: "colour", value: "red" },
    ],
  });
  expect(writeQuery({ q: "", kind: "" }, query)).toBe("");
});
