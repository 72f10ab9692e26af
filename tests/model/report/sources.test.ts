import { expect, test } from "vitest";
import { locationsOf, mergedSources } from "../../../src/model/report/sources.ts";
import { tiny } from "../../fixtures/topics.ts";

test("mergedSources(dataset, rows) names each place once, endnotes last", () => {
  expect(mergedSources(tiny, tiny.initiatives)).toEqual(["t1", "n1"]);
  expect(mergedSources(tiny, [{ source_ids: ["n1", "t8"] }, { source_ids: ["t1", "t8"] }])).toEqual(["t1", "t8", "n1"]);
});

test("locationsOf(dataset, rows) leaves endnotes out", () => {
  expect(locationsOf(tiny, [{ source_ids: ["n1", "t8"] }])).toEqual(["t8"]);
});
