import { expect, test } from "vitest";
import { kindsOf } from "../../src/model/money/kinds.ts";
import { contextIn } from "../../src/text/context.ts";
import { kindsInWords } from "../../src/text/kinds.ts";
import { land, line } from "../fixtures/land.ts";

type Line = ReturnType<typeof line>;
const money = (kind: Line["kind"], millions: number, fields: Partial<Line> = {}) =>
  line(`${kind}-${millions}`, { kind, amount_eur: millions * 1_000_000, ...fields });
const said = (...lines: Line[]) => kindsInWords(kindsOf(land, lines), contextIn(land, "en")).replaceAll("\u00a0", " ");

test("kindsInWords(kinds) names each kind where they are few, and what most of the first is for", () => {
  const grants = [money("grants", 3, { initiative_id: "school" }), money("grants", 1, { initiative_id: "campus" })];
  expect(said(...grants, money("vouchers", 2.5, { qualifier: "at_least" }))).toBe(
    "Of it, €4 m are grants (school: €3 m) and at least €2.5 m vouchers.",
  );
  expect(said(money("grants", 3, { initiative_id: "school" }), money("vouchers", 2))).toBe(
    "Of it, €3 m are grants (school) and €2 m vouchers.",
  );
  expect(said(money("grants", 2), money("grants", 2), money("vouchers", 1))).toBe(
    "Of it, €4 m are grants and €1 m vouchers.",
  );
});

test("kindsInWords(kinds) adds up those beyond the third, unless it is one", () => {
  const four = [money("grants", 9), money("training", 7), money("pilots", 5), money("research", 3.04)];
  expect(said(...four)).toContain("€5 m living labs and pilots and €3 m research.");
  expect(said(...four, money("vouchers", 1, { qualifier: "at_least" }))).toContain(
    "€5 m living labs and pilots and at least €4 m of 2 other kinds.",
  );
});

test("kindsInWords(kinds) says a single kind without its amount, and nothing of no money", () => {
  expect(said(money("training", 1))).toBe("All of it: training and school equipment.");
  expect(said()).toBe("");
});
