import { expect, test } from "vitest";
import { aidNames, conditionsOf } from "../../../src/features/initiative/aid-words.ts";
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

test("conditionsOf says what is left out as such", () => {
  expect(conditionsOf(context, aidTerm("a", { exclusions: "fisheries", valid_to_year: 2016 }))).toEqual([
    expect.any(String),
    "left out: fisheries",
    expect.stringContaining("until 2016"),
  ]);
});
