import { expect, test } from "vitest";
import { fieldWords } from "../../../src/features/matrix/field-words.ts";
import type { FieldSum } from "../../../src/selection/field-sum.ts";
import { messages } from "../../../src/text/messages.ts";

const none: FieldSum = {
  count: 0,
  stating: 0,
  summed: [],
  summedStating: 0,
  apart: [],
  hasMeasures: false,
  counted: [],
  outside: [],
  joint: [],
  sharedWith: { region: [], pillar: [] },
  contained: [],
  yearly: [],
  qualifier: "exact",
  joint_qualifier: "exact",
  own_eur: 0,
  joint_eur: 0,
};
const words = (fields: Partial<FieldSum>) => fieldWords({ ...none, ...fields }, messages("en"), "en");

test("fieldWords(sum) says money in millions with one decimal, never above a lower bound", () => {
  expect(words({ count: 2, stating: 1, own_eur: 7_950_000, qualifier: "at_least" })).toEqual({
    count: "2",
    money: "≥\u00a07.9",
    shared: "",
    silence: "1 of 2",
  });
});

test("fieldWords(sum) shows shared money beside the field's own, or in place of it", () => {
  expect(words({ count: 1, own_eur: 8_000_000, joint_eur: 4_500_000 })).toMatchObject({
    money: "8.0",
    shared: "+ 4.5 shared",
  });
  expect(words({ count: 1, joint_eur: 900_000 })).toMatchObject({ money: "0.9", shared: "shared" });
});

test("fieldWords(sum) shows a yearly amount where there is no other, and says nothing of a field without rows", () => {
  const yearly = [{ row: 0, amount_eur: 50_000_000, qualifier: "about" as const }];
  expect(words({ count: 1, stating: 1, yearly }).money).toBe("≈\u00a050.0 a year");
  expect(words({})).toEqual({ count: "", money: "", shared: "", silence: "" });
});
