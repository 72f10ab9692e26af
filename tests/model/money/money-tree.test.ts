import fc from "fast-check";
import { expect, test } from "vitest";
import type { BudgetLine } from "../../../src/model/money/funding.ts";
import { type MoneyBranch, moneyRows, moneyTree, moneyTreeOf } from "../../../src/model/money/money-tree.ts";
import { centresLand, line, silentLine } from "../../fixtures/land.ts";

const own = (id: string, fields: Partial<BudgetLine> = {}) => line(id, { initiative_id: "own", ...fields });
const theirs = (id: string, fields: Partial<BudgetLine> = {}) => line(id, { initiative_id: "component", ...fields });
const tree = (...lines: BudgetLine[]) =>
  moneyTree(
    lines.filter(({ initiative_id }) => initiative_id === "own"),
    lines,
  );
/** The tree as text: indented by a dash for each line that contains it, with role and what it adds. */
const text = (branches: readonly MoneyBranch[]) =>
  moneyRows(branches).map(({ line: { id }, role, depth, counted_eur }) =>
    [`${"-".repeat(depth)}${id}`, role, counted_eur].filter((part) => part !== null).join(" "),
  );

test("moneyTree(own, lines) has what counts first, with its parts beneath, also those of components", () => {
  const branches = tree(
    own("first", { amount_eur: 10 }),
    own("second", { amount_eur: 7 }),
    own("half", { amount_eur: 5, part_of_id: "first" }),
    own("quarter", { amount_eur: 2, part_of_id: "half" }),
    theirs("paid", { amount_eur: 3, part_of_id: "first", nature: "co_payment" }),
  );
  expect(text(branches)).toEqual([
    "first counted 10",
    "-half part",
    "--quarter part",
    "-paid part",
    "second counted 7",
  ]);
});

test("moneyTree(own, lines) keeps apart yearly amounts, rival statements, other kinds of money and silence", () => {
  const branches = tree(
    silentLine("none", { initiative_id: "own" }),
    own("need", { nature: "estimated_need" }),
    own("rival", { alternative_to_id: "total" }),
    silentLine("rival-none", { initiative_id: "own", alternative_to_id: "total" }),
    own("yearly", { basis: "per_year" }),
    own("yearly-part", { basis: "per_year", part_of_id: "yearly" }),
    own("total", { amount_eur: 9 }),
  );
  expect(branches.map(({ group }) => group)).toEqual(["counted", "yearly", "rival", "other", "missing"]);
  expect(text(branches)).toEqual([
    "total counted 9",
    "yearly yearly",
    "-yearly-part part",
    "rival rival",
    "rival-none rival",
    "need other",
    "none missing",
  ]);
});

test("moneyTree(own, lines) never counts what components state, totals largest first, yearly amounts last", () => {
  const branches = tree(
    own("total", { amount_eur: 9 }),
    theirs("yearly", { amount_eur: 50, basis: "per_year" }),
    theirs("small", { amount_eur: 1 }),
    theirs("large", { amount_eur: 100 }),
    theirs("invested", { nature: "private_investment" }),
  );
  expect(text(branches)).toEqual([
    "total counted 9",
    "large component",
    "small component",
    "yearly component",
    "invested other",
  ]);
});

test("moneyTree(own, lines) sets an amount under no line that has none, nor a counted one under one that does not count", () => {
  expect(
    text(
      tree(
        silentLine("umbrella", { initiative_id: "own" }),
        own("part", { amount_eur: 4, part_of_id: "umbrella" }),
        silentLine("silent-part", { initiative_id: "own", part_of_id: "umbrella" }),
        theirs("theirs", { amount_eur: 2, part_of_id: "umbrella" }),
      ),
    ),
  ).toEqual(["part counted 4", "theirs component", "umbrella missing", "-silent-part part"]);
  expect(
    text(tree(own("yearly", { basis: "per_year" }), own("once", { amount_eur: 4, part_of_id: "yearly" }))),
  ).toEqual(["once counted 4", "yearly yearly"]);
});

test("moneyTree(own, lines) holds every line once", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const anyLine = (id: string) =>
    fc
      .record({
        initiative_id: fc.constantFrom("own", "component"),
        basis: fc.constantFrom("total" as const, "per_year" as const),
        nature: fc.constantFrom("budget" as const, "co_payment" as const),
        part_of_id: fc.constantFrom(null, ...ids.filter((other) => other < id)),
        alternative_to_id: fc.constantFrom(null, null, ...ids.filter((other) => other < id)),
      })
      .map((fields) => line(id, fields));
  fc.assert(
    fc.property(fc.tuple(...ids.map(anyLine)), (lines) => {
      expect(
        moneyRows(tree(...lines))
          .map((row) => row.line.id)
          .sort(),
      ).toEqual(ids);
    }),
  );
});

test("moneyTreeOf(dataset, initiative) shows an initiative's components and what is part of its lines elsewhere", () => {
  expect(text(moneyTreeOf(centresLand, "centres"))).toEqual([
    "institute-award component",
    "lab-award component",
    "lab-yearly component",
    "group-none missing",
  ]);
  expect(text(moneyTreeOf(centresLand, "club"))).toEqual(["club-yearly yearly", "-lab-yearly part"]);
});
