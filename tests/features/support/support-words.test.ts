import { expect, test } from "vitest";
import { ceilingText, rateText, stepLine, termsText } from "../../../src/features/support/support-words.ts";
import type { Step } from "../../../src/model/support/estimate.ts";
import { messages } from "../../../src/text/messages.ts";
import { ceiling, rule, share } from "../../fixtures/support.ts";

const words = { m: messages("en"), language: "en" as const };
const cost = (base: string | null, isBaseUnsaid: boolean): Step => ({
  key: "cost",
  base,
  isBaseUnsaid,
  after_eur: 20_000,
  source_ids: ["t1"],
});

test("stepLine says what the cost is taken as, and where the report does not say of what the share is", () => {
  expect(stepLine(cost("costs of advice", false), words).label).toBe("Taken as costs of advice");
  expect(stepLine(cost(null, true), words)).toEqual({
    label: "Cost, if all of it counts",
    figure: "€20,000",
    isIdle: false,
  });
  // Without a share there is nothing that the cost could count towards.
  expect(stepLine(cost(null, false), words).label).toBe("Cost");
});

test("rateText and ceilingText leave out what is not stated", () => {
  expect(rateText({ intensity_pct: 12.5, intensity_qualifier: "up_to" }, words)).toBe("up to 12.5%");
  expect(rateText({ intensity_pct: null, intensity_qualifier: null }, words)).toBeUndefined();
  expect(ceilingText({ amount_eur: 10_000, per: "year" }, words)).toBe("€10,000 a year");
  expect(ceilingText({ amount_eur: 10_000, per: null }, words)).toBe("€10,000");
});

test.each([
  [{ ...share(40), ceilings: [ceiling(10_000)] }, "40% of costs; ceiling €10,000 a year"],
  [{ ...share(60), intensity_base: null }, "60%; ceiling not stated"],
  [{ ceilings: [ceiling(30_000, { per: null })] }, "ceiling €30,000; share not stated"],
  [
    { floor_eur: 500, ceilings: [ceiling(5_000, { per: "project" })] },
    "at least €500; ceiling €5,000 a project; share not stated",
  ],
  [
    { ...share(45), ceilings: [ceiling(100_000, { of: "investment" })] },
    "45% of costs; ceiling €100,000 a year on the amount invested",
  ],
  [{}, "share and ceiling not stated"],
])("termsText says share, ceiling and what is not stated: %#", (fields, text) => {
  expect(termsText(rule(fields), words)).toBe(text);
});
