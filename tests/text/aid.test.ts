import { expect, test } from "vitest";
import { aidCeiling, aidInWords, aidRate } from "../../src/text/aid.ts";
import { contextIn } from "../../src/text/context.ts";
import { aidTerm } from "../fixtures/support.ts";
import { tiny } from "../fixtures/topics.ts";

const context = contextIn(tiny, "en");

test("aidRate and aidCeiling are empty where the report says nothing", () => {
  const term = aidTerm("a", { floor_eur: 50_000, ceiling_eur: 500_000, ceiling_of: "aid", per: "project" });
  expect(aidCeiling(context, term)).toBe("at least €50,000, up to €500,000 a project");
  expect(aidRate(context, { ...term, intensity_pct: 75, intensity_qualifier: "up_to", intensity_base: "costs" })).toBe(
    "up to 75% of costs",
  );
  expect([aidRate(context, term), aidCeiling(context, aidTerm("b"))]).toEqual(["", ""]);
});

test("aidInWords sets rate, floor and ceiling one after the other", () => {
  const term = aidTerm("a", { intensity_pct: 40, intensity_qualifier: "exact", ceiling_eur: 10_000, per: "year" });
  expect(aidInWords(context, term)).toBe("40%, up to €10,000 a year");
  expect(aidInWords(context, aidTerm("b"))).toBe("");
});
