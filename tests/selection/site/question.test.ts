import { expect, test } from "vitest";
import { readQuestion, sameTerms } from "../../../src/selection/site/question.ts";

const same = sameTerms([
  ["AI", "artificial intelligence", "intelligence artificielle"],
  ["Flanders", "Flemish", "Vlaanderen"],
]);
const units = (query: string) => readQuestion(query, same).units.map(({ said, spellings }) => [said, spellings.length]);

test("readQuestion(query, same) leaves out what only joins, and takes terms of several words together", () => {
  expect(units("artificial intelligence in Vlaanderen")).toEqual([
    ["artificial intelligence", 3],
    ["vlaanderen", 3],
  ]);
  expect(units("the")).toEqual([["the", 1]]);
  expect(units("")).toEqual([]);
});

test("readQuestion(query, same) reads which kind of answer is asked for, in four languages", () => {
  expect([...readQuestion("How much does Flanders spend on AI?", same).kinds]).toEqual(
    ["money", "total", "target", "result"].slice(0, 2),
  );
  expect([...readQuestion("wie kan de kmo-portefeuille krijgen", same).kinds]).toContain("scheme");
  expect([...readQuestion("quand a commencé WallCode", same).kinds]).toContain("start");
  const [spend] = readQuestion("spend on AI", same).units;
  expect(spend).toMatchObject({ said: "spend", isAsking: true });
});

test("readQuestion(query, same) knows an amount in any spelling, and leaves digits within names alone", () => {
  for (const query of ["€ 11.6 million", "11,6 mio", "11.6m"]) {
    expect(readQuestion(query, same).units[0]?.spellings[0]).toEqual(["eur11600000"]);
  }
  expect(readQuestion("500000", same).units[0]?.spellings).toEqual([["eur500000"], ["500000"]]);
  expect(units("AI4Belgium")).toEqual([["ai4belgium", 1]]);
});
