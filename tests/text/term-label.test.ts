import { expect, test } from "vitest";
import { shortTermLabel, shortTermsLabel, termLabel, termsLabel } from "../../src/text/term-label.ts";
import { land } from "../fixtures/land.ts";

test("termLabel sets a pillar's number before its name; regions and what has no number stand by themselves", () => {
  expect(termLabel(land, "pillar", "5")).toBe("5 Skills for all");
  expect(termLabel(land, "pillar", "plans")).toBe("Overall plans");
  expect(termLabel(land, "region", "xx2")).toBe("The whole South");
  expect(() => termLabel(land, "region", "xx9")).toThrow("unknown region: xx9");
});

test("shortTermLabel is the same in short", () => {
  expect([shortTermLabel(land, "pillar", "5"), shortTermLabel(land, "region", "xx2")]).toEqual(["5 Skills", "South"]);
});

test("termsLabel joins in the vocabulary's order: pillars by a plus, regions by a comma", () => {
  expect(termsLabel(land, "pillar", ["5", "2"])).toBe("2 Places to try things out + 5 Skills for all");
  expect(shortTermsLabel(land, "pillar", ["5", "2"])).toBe("2 Labs + 5 Skills");
  expect(termsLabel(land, "region", ["xx2", "xx1"])).toBe("North, The whole South");
  expect(shortTermsLabel(land, "region", [])).toBe("");
});
