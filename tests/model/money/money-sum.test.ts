import { expect, test } from "vitest";
import { type Asked, moneySum, type SumLine } from "../../../src/model/money/money-sum.ts";

const line = (id: string, amount_eur: number, fields: Partial<SumLine> = {}): SumLine => ({
  id,
  amount_eur,
  region_ids: ["north"],
  pillar_ids: ["labs"],
  isInTotal: true,
  within: [],
  ...fields,
});
const lines = [
  line("a", 2),
  line("b", 3, { region_ids: ["south"], isInTotal: false }),
  line("both", 10, { region_ids: ["north", "south"] }),
  line("share-of-both", 4, { within: ["both"] }),
  line("part-of-a", 1, { within: ["a"] }),
  line("two-pillars", 7, { pillar_ids: ["labs", "skills"] }),
];
const sumFor = (asked: Partial<Asked>) => {
  const { counted, outside, joint, contained } = moneySum(lines, { regionIds: [], pillarIds: [], ...asked });
  const ids = (some: readonly SumLine[]) => some.map(({ id }) => id);
  return { counted: ids(counted), outside: ids(outside), joint: ids(joint), contained: ids(contained) };
};

test("moneySum(lines, asked) tells apart what the total counts, what it does not and what others contain", () => {
  expect(sumFor({})).toEqual({
    counted: ["a", "both", "two-pillars"],
    outside: ["b"],
    joint: [],
    contained: ["share-of-both", "part-of-a"],
  });
});

test("money that other regions share stands apart, and what it contains of the region asked for counts", () => {
  expect(sumFor({ regionIds: ["north"] })).toEqual({
    counted: ["a", "share-of-both", "two-pillars"],
    outside: [],
    joint: ["both"],
    contained: ["part-of-a"],
  });
});

test("money of all its regions asked for at once is theirs, and what it contains is not added again", () => {
  expect(sumFor({ regionIds: ["north", "south"] })).toMatchObject({
    counted: ["a", "both", "two-pillars"],
    outside: ["b"],
    joint: [],
  });
});

test("what joint money already contains is not joint money once more", () => {
  const shared = { pillar_ids: ["labs", "skills"] };
  const some = [line("whole", 9, shared), line("half", 5, { ...shared, within: ["whole"] })];
  const { joint, contained } = moneySum(some, { regionIds: [], pillarIds: ["labs"] });
  expect([joint.map(({ id }) => id), contained.map(({ id }) => id)]).toEqual([["whole"], ["half"]]);
});

test("money of several pillars stands apart from one of them, and is left out of another pillar's", () => {
  expect(sumFor({ regionIds: ["north"], pillarIds: ["skills"] })).toEqual({
    counted: [],
    outside: [],
    joint: ["two-pillars"],
    contained: [],
  });
});
