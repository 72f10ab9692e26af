import { expect, test } from "vitest";
import { parseOutlines } from "../../src/dataset/parse-outlines.ts";

const ring = [
  [4, 51],
  [5, 51],
  [5, 50],
  [4, 51],
];
const file = (id: string, coordinates: unknown) =>
  JSON.stringify({
    type: "FeatureCollection",
    features: [{ type: "Feature", id, properties: {}, geometry: { type: "Polygon", coordinates } }],
  });
const ids = new Set(["xx1"]);

test("parseOutlines(text, regionIds) reads polygons, and nothing where there is no file", () => {
  expect(parseOutlines(file("xx1", [ring]), ids).outlines).toEqual([{ region_id: "xx1", polygons: [[ring]] }]);
  expect(parseOutlines(undefined, ids)).toEqual({ outlines: [], problems: [] });
});

test("parseOutlines(text, regionIds) says what is wrong: no JSON, no ring, no region", () => {
  const columns = ["{", file("xx1", [[[4, 51]]]), file("moon", [ring])].map(
    (text) => parseOutlines(text, ids).problems[0],
  );
  expect(columns[0]?.expected).toBe("well-formed JSON");
  expect(columns[1]?.column).toMatch(/^features\.0\.geometry/);
  expect(columns[2]).toMatchObject({ column: "id", expected: "the id of a region", got: "moon" });
});
