import { expect, test } from "vitest";
import { answersFilling, estimateFilling } from "../../../src/features/support/support-filling.ts";
import { estimate } from "../../../src/model/support/estimate.ts";
import type { SupportRule } from "../../../src/model/support/support.ts";
import { messages } from "../../../src/text/messages.ts";
import { ceiling, rule, share } from "../../fixtures/support.ts";

const words = { m: messages("en"), language: "en" as const, locations: {} };
const filled = (rules: SupportRule[], cost?: number, told: Readonly<Record<string, string[]>> = {}) =>
  answersFilling(
    rules.map((each) => ({
      rule: each,
      verdict: "fits",
      reasons: [],
      estimate: cost === undefined ? undefined : estimate(each, cost),
    })),
    "fits",
    words,
    ({ rule: { id, needs } }) => [needs.join(), ...(told[id] ?? [])],
  ).parts?.["schemes"];
const part = (id: string, fields: Partial<SupportRule> = {}) =>
  rule({ id, label: `Voucher: ${id}`, component: id, scheme: "The voucher", ...fields });

test("one rule of a scheme is a row of its own, with rate and ceiling before any cost is said", () => {
  const alone = rule({ ...share(40), ceilings: [ceiling(10_000)] });
  expect(filled([alone], undefined, { rule: ["If asked", "As much again"] })).toEqual([
    {
      parts: {
        scheme: [],
        answers: [
          {
            attributes: { id: "answer-rule" },
            parts: {
              rule: "Rule",
              slot: [{ attributes: { "data-slot": "rule" } }],
              terms: "40% of costs; ceiling €10,000 a year",
              form: "Voucher",
              most: "",
              texts: [{ words: "Advice" }, { words: "If asked" }, { words: "As much again" }],
            },
          },
        ],
      },
    },
  ]);
  expect(filled([alone], 20_000)).toMatchObject([{ parts: { answers: [{ parts: { most: "At most €8,000" } }] } }]);
});

test("several rules of a scheme are its parts, and what holds for each is said once", () => {
  const common = ceiling(50_000, { isCommon: true });
  const parts = [
    part("audit", { ceilings: [ceiling(30_000, { per: null }), common] }),
    part("course", { ceilings: [ceiling(20_000, { per: null }), common] }),
    part("advice", { ceilings: [ceiling(10_000, { per: null }), common] }),
  ];
  const told = { audit: ["Of two days"], course: ["Of two days"], advice: ["Once"] };
  expect(filled(parts, 5_000, told)).toMatchObject([
    {
      attributes: { class: "parts" },
      parts: {
        scheme: [
          {
            parts: {
              name: "The voucher",
              shared: [{ words: "Common ceilings: €50,000 a year" }, { words: "Advice" }],
            },
          },
        ],
        answers: [
          {
            parts: {
              rule: "audit",
              terms: "Ceiling €30,000; share not stated",
              most: "",
              texts: [{ words: "Of two days" }],
            },
          },
          { parts: { rule: "course", texts: [{ words: "Of two days" }] } },
          { parts: { rule: "advice", texts: [{ words: "Once" }] } },
        ],
      },
    },
  ]);
});

test("parts that aid the same thing keep the names of their rules", () => {
  expect(filled([part("small", { component: "Training" }), part("large", { component: "Training" })])).toMatchObject([
    { parts: { answers: [{ parts: { rule: "Voucher: small" } }, {}] } },
  ]);
});

test("where the share is not stated, the estimate says ceiling and gap, and no sum", () => {
  const unrated = rule({ ceilings: [ceiling(30_000, { per: null })] });
  expect(estimateFilling(unrated, estimate(unrated, 5_000), words).parts).toEqual({
    sum: [],
    result: [],
    kind: "money towards the cost",
    own: [],
    none: "No estimate: ceiling €30,000; share not stated.",
  });
});
