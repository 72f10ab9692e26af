import { expect, test } from "vitest";
import { ceilingText, rateText, stepLine } from "../../../src/features/support/support-words.ts";
import type { Step } from "../../../src/model/support/estimate.ts";
import { messages } from "../../../src/text/messages.ts";

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
