import { expect, test } from "vitest";
import { layoutMap, type MapArea } from "../../../src/drawings/map/map.layout.ts";

const box = (left: number, top: number, right: number, bottom: number): [number, number][] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
  [left, top],
];

const area = (id: string, ring: [number, number][] | null, value: number): MapArea => ({
  tip: "",
  keys: [],
  id,
  label: id,
  shortLabel: id,
  detail: "",
  value,
  mark: "exact",
  text: "",
  hue: 1,
  href: "/",
  polygons: ring && [[ring]],
});

const areas = [
  area("Country", null, 5),
  area("North", box(3, 51, 6, 50.5), 10),
  area("Capital", box(4.4, 50.9, 4.5, 50.8), 2),
];

test("layoutMap(map) gives the same outline whichever way its ring runs", () => {
  const turned = areas.map((each) => ({
    ...each,
    polygons: each.polygons?.map((rings) => rings.map((ring) => ring.toReversed())) ?? null,
  }));
  const numbers = (some: readonly MapArea[]) =>
    layoutMap({ areas: some, notes: [] }, "wide").areas.map(({ path }) =>
      path
        .match(/[\d.]+/g)
        ?.map(Number)
        .toSorted(),
    );
  expect(numbers(turned)).toEqual(numbers(areas));
  // A ring taken for its outside would be as wide as the world.
  expect(Math.max(...(numbers(areas)[1] ?? []))).toBeLessThanOrEqual(290);
});

test("layoutMap(map) writes a name in its area where it fits, else beside the map", () => {
  const [country, north, capital] = layoutMap({ areas, notes: [] }, "wide").areas;
  expect(country?.position).toBeNull();
  expect(north?.position?.leader).toBeNull();
  expect(capital?.position?.leader?.x1).toBeLessThan(66);
});

test("layoutMap(map) without outlines sets bars alone, over the whole width", () => {
  const { rowsPct, areas: rows } = layoutMap(
    { areas: areas.map((each) => ({ ...each, polygons: null })), notes: [] },
    "wide",
  );
  expect(rowsPct).toBe(0);
  expect(rows.map(({ path }) => path)).toEqual(["", "", ""]);
  expect((rows[1]?.barPct ?? 0) / (rows[0]?.barPct ?? 1)).toBeCloseTo(2, 1);
});
