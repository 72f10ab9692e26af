import fc from "fast-check";
import { expect, test } from "vitest";
import { costAtCeiling, type Estimate, estimate } from "../../../src/model/support/estimate.ts";
import { gapsOf, type SupportRule } from "../../../src/model/support/support.ts";
import { ceiling, rule, share } from "../../fixtures/support.ts";

const keys = ({ steps }: Estimate) => steps.map(({ key }) => key);

test("estimate(rule, cost) below the ceiling is the share of the cost", () => {
  const result = estimate(rule({ ...share(40), ceilings: [ceiling(10_000)] }), 20_000);
  expect(result).toMatchObject({ status: "at_most", kind: "gift", most_eur: 8_000, own_eur: 12_000 });
  expect(keys(result)).toEqual(["cost", "rate", "ceiling"]);
  expect(result.steps.at(-1)).toMatchObject({ isReached: false });
});

test("estimate(rule, cost) says where the report names a share and not of what", () => {
  const isBaseUnsaid = (fields: Partial<SupportRule>) =>
    estimate(rule(fields), 20_000).steps.map((step) => step.key === "cost" && step.isBaseUnsaid)[0];
  expect(isBaseUnsaid({ ...share(40), intensity_of: null, intensity_base: null })).toBe(true);
  expect(isBaseUnsaid(share(40))).toBe(false);
  expect(isBaseUnsaid({ matching_pct: 100, ceilings: [ceiling(10_000)] })).toBe(false);
});

test("estimate(rule, cost) above the ceiling is the ceiling, and the rest is left to pay", () => {
  const result = estimate(rule({ ...share(40), ceilings: [ceiling(10_000)] }), 60_000);
  expect(result).toMatchObject({ status: "at_most", most_eur: 10_000, own_eur: 50_000 });
  expect(result.steps).toMatchObject([
    { key: "cost", after_eur: 60_000 },
    { key: "rate", before_eur: 60_000, pct: 40, after_eur: 24_000 },
    { key: "ceiling", isReached: true, after_eur: 10_000 },
  ]);
});

test("estimate(rule, cost) takes the share of an investment up to its ceiling, as less tax", () => {
  const result = estimate(
    rule({
      ...share(45),
      form: "tax_reduction",
      intensity_of: "investment",
      ceilings: [ceiling(100_000, { of: "investment" })],
    }),
    150_000,
  );
  expect(result).toMatchObject({ status: "at_most", kind: "relief", most_eur: 45_000, own_eur: null });
  expect(keys(result)).toEqual(["cost", "base_ceiling", "rate"]);
});

test.each([50_000, 30_000, 5_000])(
  "estimate(rule, %d) with a ceiling and no share reckons nothing, whatever the cost",
  (cost) => {
    const unrated = rule({ ceilings: [ceiling(30_000), ceiling(100_000, { isCommon: true })] });
    expect(estimate(unrated, cost)).toEqual({ status: "no_share", kind: "gift", steps: [] });
  },
);

test("estimate(rule, cost) without share and ceiling is unknown, never the cost", () => {
  expect(estimate(rule({}), 50_000)).toEqual({ status: "unknown", kind: "gift", steps: [] });
});

test("estimate(rule, cost) with a share and no ceiling says that none is stated", () => {
  const result = estimate(rule(share(60)), 50_000);
  expect(result).toMatchObject({ status: "at_most", most_eur: 30_000 });
  expect(keys(result)).toContain("no_ceiling");
});

test("estimate(rule, cost) reckons nothing from a cost where the share is one of income", () => {
  expect(estimate(rule({ ...share(85), intensity_of: "income" }), 50_000)).toMatchObject({
    status: "of_income",
    steps: [],
  });
});

test("estimate(rule, cost) with a floor is a range, or nothing where the floor is not met", () => {
  const floored = { floor_eur: 50_000, ceilings: [ceiling(500_000)] };
  expect(estimate(rule({ ...share(50), ...floored }), 200_000)).toMatchObject({
    status: "between",
    least_eur: 50_000,
    most_eur: 100_000,
  });
  expect(estimate(rule({ ...share(50), ...floored }), 99_999)).toMatchObject({ status: "below_floor" });
  // Without a share, a cost below the least aid is the one thing that is known not to do.
  expect(estimate(rule(floored), 49_999)).toMatchObject({ status: "below_floor", floor_eur: 50_000 });
  expect(estimate(rule(floored), 50_000)).toMatchObject({ status: "no_share" });
});

test("estimate(rule, cost) passes every common ceiling as a step of its own, with its own locations", () => {
  const result = estimate(
    rule({
      ...share(50),
      ceilings: [ceiling(60_000), ceiling(40_000, { isCommon: true, source_ids: ["t8"] })],
    }),
    200_000,
  );
  expect(result).toMatchObject({ most_eur: 40_000 });
  expect(result.steps.at(-1)).toMatchObject({ key: "ceiling", source_ids: ["t8"] });
});

test("estimate(rule, cost) shows whole cents, not binary fractions", () => {
  expect(estimate(rule(share(70.1)), 33)).toMatchObject({ most_eur: 23.13, own_eur: 9.87 });
});

test("estimate(rule, cost) leaves room for what others must bring", () => {
  const matched = rule({ form: "not_stated", matching_pct: 100, ceilings: [ceiling(500_000)] });
  expect(estimate(matched, 400_000)).toMatchObject({ status: "at_most", kind: "unsaid", most_eur: 200_000 });
  expect(estimate(matched, 5_000_000)).toMatchObject({ most_eur: 500_000 });
});

const anyRule = fc
  .record({
    pct: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    of: fc.constantFrom("costs" as const, "investment" as const, null),
    form: fc.constantFrom("grant" as const, "voucher" as const, "tax_reduction" as const, "convertible_loan" as const),
    matching_pct: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
    floor_eur: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: null }),
    ceilings: fc.array(
      fc.record({
        amount: fc.integer({ min: 1, max: 300_000 }),
        of: fc.constantFrom("aid" as const, "investment" as const),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ pct, of, form, matching_pct, floor_eur, ceilings }) =>
    rule({
      form,
      floor_eur,
      matching_pct,
      intensity_pct: pct,
      intensity_of: pct === null ? null : of,
      ceilings: ceilings.map((each) => ceiling(each.amount, { of: each.of })),
    }),
  );
const anyCost = fc.integer({ min: 1, max: 10_000_000 });
const mostOf = (result: Estimate) =>
  result.status === "at_most" || result.status === "between" ? result.most_eur : undefined;

test("estimate(rule, cost) is never above the cost nor above any ceiling", () => {
  fc.assert(
    fc.property(anyRule, anyCost, (each, cost) => {
      const most = mostOf(estimate(each, cost));
      if (most === undefined) return;
      expect(most).toBeLessThanOrEqual(cost);
      for (const { amount_eur } of each.ceilings) expect(most).toBeLessThanOrEqual(amount_eur);
    }),
  );
});

test("estimate(rule, cost) never falls when the cost rises", () => {
  fc.assert(
    fc.property(anyRule, anyCost, anyCost, (each, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map((cost) => mostOf(estimate(each, cost)));
      if (less !== undefined) expect(more).toBeGreaterThanOrEqual(less);
    }),
  );
});

test("estimate(rule, cost) gives steps that follow from one another", () => {
  fc.assert(
    fc.property(anyRule, anyCost, (each, cost) => {
      const { steps } = estimate(each, cost);
      let amount = cost;
      for (const step of steps) {
        if ("before_eur" in step) expect(step.before_eur).toBe(amount);
        expect(step.after_eur).toBeLessThanOrEqual(amount);
        expect(step.source_ids.length).toBeGreaterThan(0);
        amount = step.after_eur;
      }
    }),
  );
});

test("costAtCeiling(rule) is the cost from which the ceiling applies", () => {
  expect(costAtCeiling(rule({ ...share(40), ceilings: [ceiling(10_000)] }))).toBe(25_000);
  expect(costAtCeiling(rule({ ...share(75), ceilings: [ceiling(10_000)] }))).toBe(13_334);
  expect(costAtCeiling(rule({ ceilings: [ceiling(10_000)] }))).toBeUndefined();
  expect(costAtCeiling(rule(share(40)))).toBeUndefined();
});

test("gapsOf(rule) names what the report leaves open, and nothing else", () => {
  expect(gapsOf(rule({ beneficiary_ids: [], form: "not_stated" }))).toEqual([
    "beneficiaries",
    "form",
    "rate",
    "ceiling",
  ]);
  expect(gapsOf(rule({ ...share(40), intensity_of: null, ceilings: [ceiling(1, { per: null })] }))).toEqual([
    "base",
    "period",
  ]);
  expect(gapsOf(rule({ ...share(40), ceilings: [ceiling(1)] }))).toEqual([]);
});
