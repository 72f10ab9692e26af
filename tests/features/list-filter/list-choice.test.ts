import { expect, test } from "vitest";
import { fits, readChoice, searchable, writeChoice } from "../../../src/features/list-filter/list-choice.ts";

const item = { text: searchable("École  numérique\n at Liège"), facets: { kind: "a" } };

test("fits(item, choice) asks for every word from its beginning, accents and case aside", () => {
  const asks = (query: string, facets = {}) => fits(item, { query, facets });
  expect([asks("ecole LIEGE"), asks("nume"), asks("merique"), asks("ecole paris"), asks("")]).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  expect([asks("", { kind: "a" }), asks("", { kind: "b" }), asks("", { kind: "" })]).toEqual([true, false, true]);
});

test("readChoice(address) gives back what writeChoice wrote, and names what it does not know", () => {
  const choice = { query: "a & b", facets: { kind: "a" } };
  expect(readChoice(writeChoice(choice), { kind: ["a"] })).toEqual({ choice, unknown: [] });
  expect(readChoice("?kind=z&colour=red&q=x", { kind: ["a"] })).toEqual({
    choice: { query: "x", facets: {} },
    unknown: ["kind=z", "colour=red"],
  });
  expect(writeChoice({ query: " ", facets: { kind: "" } })).toBe("");
});
