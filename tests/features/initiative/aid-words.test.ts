import { expect, test } from "vitest";
import { aidCeiling, aidNames, aidRate, conditionsOf } from "../../../src/features/initiative/aid-words.ts";
import { contextIn } from "../../../src/text/context.ts";
import { aidTerm } from "../../fixtures/support.ts";
import { tiny } from "../../fixtures/topics.ts";

const context = contextIn(tiny, "en");

test("aidNames calls terms by what tells them apart", () => {
  const terms = [aidTerm("one", { component: "Audit" }), aidTerm("two", { component: "Training" })];
  expect(aidNames(context, terms)).toEqual(["Audit", "Training"]);
  expect(
    aidNames(
      context,
      terms.map((term) => ({ ...term, component: "Audit" })),
    ),
  ).toEqual(["one", "two"]);
});

test("aidRate and aidCeiling are empty where the report says nothing", () => {
  const term = aidTerm("a", { floor_eur: 50_000, ceiling_eur: 500_000, ceiling_of: "aid", per: "project" });
  expect(aidCeiling(context, term)).toBe("at least €50,000, up to €500,000 a project");
  expect(aidRate(context, { ...term, intensity_pct: 75, intensity_qualifier: "up_to", intensity_base: "costs" })).toBe(
    "up to 75% of costs",
  );
  expect([aidRate(context, term), aidCeiling(context, aidTerm("b"))]).toEqual(["", ""]);
});

test("conditionsOf says what is left out as such", () => {
  expect(conditionsOf(context, aidTerm("a", { exclusions: "fisheries", valid_to_year: 2016 }))).toEqual([
    expect.any(String),
    "left out: fisheries",
    expect.stringContaining("until 2016"),
  ]);
});
