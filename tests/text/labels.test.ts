import { expect, test } from "vitest";
import { inWords, keptTogether, payersLabel } from "../../src/text/labels.ts";
import { messages } from "../../src/text/messages.ts";
import { tiny } from "../fixtures/topics.ts";

test("payersLabel joins who pays together in the vocabulary's order, and is empty where nobody is named", () => {
  const [north] = tiny.funding_sources;
  if (!north) throw new Error("no payer");
  const dataset = { ...tiny, funding_sources: [north, { ...north, id: "union", label: "Union" }] };
  expect(payersLabel(dataset, ["union", "north"])).toBe("North + Union");
  expect(payersLabel(dataset, [])).toBe("");
});

test("inWords(names) is a list as a sentence has it", () => {
  expect(inWords(["A", "B", "C"], "en")).toBe("A, B and C");
});

test("keptTogether(text) does not let a figure and its unit part", () => {
  expect(keptTogether("at least €62.7 m of it", messages("en"))).toBe("at least €62.7\u00a0m of it");
});
