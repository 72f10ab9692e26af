import { expect, test } from "vitest";
import { locationFile, outline } from "../../../src/model/report/locations.ts";
import { tiny, tinyWith } from "../../fixtures/topics.ts";

test("locationFile(dataset, place) knows its parts, neighbours and endnotes; outline its depth", () => {
  const [first, second] = tiny.locations;
  if (!first || !second) throw new Error("no places");
  const dataset = tinyWith({ locations: [first, { ...second, parent_id: first.id }] });
  expect(outline(dataset).map(({ depth }) => depth)).toEqual([0, 1]);
  const { parts, previous, next, notes, path } = locationFile(dataset, first);
  expect([parts.length, previous, next?.id, notes.length, path.length]).toEqual([1, undefined, "t8", 1, 0]);
});
