import { expect, test } from "vitest";
import type { Group } from "../../../src/model/support/eligibility.ts";
import { answers, byScheme, relaxations } from "../../../src/model/support/support-answer.ts";
import { emptyQuestion, type Question } from "../../../src/model/support/support-question.ts";
import { rule } from "../../fixtures/support.ts";

const size = (id: string): Group => ({ id, label: id, isAll: false, kind: "size", broader_ids: [] });
const voucher = (id: string, needs: ("advice" | "training" | "cyber_security")[]) =>
  rule({ id, initiative_id: "voucher", needs, beneficiary_ids: ["small"] });
const support = {
  countryId: "xx",
  groups: [size("small"), size("large")],
  rules: [
    voucher("audit", ["advice", "cyber_security"]),
    rule({ id: "grant", initiative_id: "grant", needs: ["advice"], beneficiary_ids: ["large"] }),
    voucher("risks", ["cyber_security"]),
    voucher("course", ["training"]),
  ],
};
const ask = (question: Partial<Question>) => answers(support, { ...emptyQuestion, ...question });
const ids = (question: Partial<Question>) => ask(question).map((answer) => answer.rule.id);

test("answers: every part of a scheme that helps with what is asked", () => {
  expect(ids({ need: ["cyber_security"] })).toEqual(["audit", "risks"]);
  expect(ids({ need: ["training"] })).toEqual(["course"]);
});

test("answers: any of several needs will do, and the reason names those met", () => {
  expect(ids({ need: ["training", "advice"] })).toEqual(["audit", "grant", "course"]);
  const [audit, risks] = ask({ need: ["cyber_security", "advice"], size: "small" });
  expect(audit?.reasons.at(-1)).toEqual({ key: "need", ids: ["advice", "cyber_security"] });
  expect(risks?.reasons.at(-1)).toEqual({ key: "need", ids: ["cyber_security"] });
});

test("byScheme(answers) sets the parts of a scheme together, in the order of their first", () => {
  const parts = byScheme(ask({})).map((some) => some.map((answer) => answer.rule.id));
  expect(parts).toEqual([["audit", "risks", "course"], ["grant"]]);
});

test("relaxations count the rules that would be shown", () => {
  const question = { ...emptyQuestion, size: "large", need: ["training", "cyber_security"] };
  expect(answers(support, question)).toEqual([]);
  const found = relaxations(support, question);
  expect(found).toEqual([
    { key: "size", count: 3 },
    { key: "need", count: 1 },
  ]);
  for (const { key, count } of found) {
    expect(answers(support, { ...question, [key]: emptyQuestion[key] })).toHaveLength(count);
  }
});
