import fc from "fast-check";
import { expect, test } from "vitest";
import {
  emptySelection,
  type Facet,
  hiddenForWantOfStart,
  matchedFields,
  optionCounts,
  queryWords,
  type SelectableRow,
  type Selection,
  scopeCounts,
  scopes,
  select,
  sortKeys,
} from "../../src/model/selection.ts";
import { readSelection, writeSelection } from "../../src/model/selection-address.ts";

const facets: Facet[] = [
  { key: "region", label: "Region", options: ["be", "be1", "be2"].map((id) => ({ id, label: id })) },
  { key: "pillar", label: "Pillar", options: ["1", "5", "support"].map((id) => ({ id, label: id })) },
];
const optionIds = (key: string) => facets.find((facet) => facet.key === key)?.options.map(({ id }) => id) ?? [];

const anyRow = fc.record({
  scope: fc.constantFrom("overview" as const, "text" as const),
  region: fc.subarray(optionIds("region")),
  pillar: fc.subarray(optionIds("pillar")),
  start_year: fc.option(fc.integer({ min: 2010, max: 2014 })),
  funding_eur: fc.option(fc.nat(5)),
  funding_qualifier: fc.constant(null),
  funding_lines: fc.constant([]),
  name: fc.constantFrom("École numérique", "Robotix", "Skills fund", "W.IN.G"),
});
const anyRows = fc.array(anyRow, { maxLength: 14 }).map((rows) =>
  rows.map(
    ({ region, pillar, name, ...rest }, at): SelectableRow => ({
      id: `r${at}`,
      values: { region, pillar },
      texts: { name },
      ...rest,
    }),
  ),
);
const anySelection: fc.Arbitrary<Selection> = fc.record({
  scope: fc.constantFrom(...scopes),
  chosen: fc
    .record({ region: fc.subarray(optionIds("region")), pillar: fc.subarray(optionIds("pillar")) })
    .map((chosen) => Object.fromEntries(Object.entries(chosen).filter(([, options]) => options.length > 0))),
  from: fc.option(fc.integer({ min: 2009, max: 2015 })),
  to: fc.option(fc.integer({ min: 2009, max: 2015 })),
  query: fc.oneof(fc.constantFrom("", "ecole", "ROBOT", "fund skills", "w.in.g"), fc.string()),
  sort: fc.record({ key: fc.constantFrom(...sortKeys), isDescending: fc.boolean() }),
});

test("optionCounts(rows, selection, facet) equal the rows after choosing that option alone", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      for (const facet of facets) {
        const counts = optionCounts(rows, selection, facet);
        for (const { id } of facet.options) {
          const after = { ...selection, chosen: { ...selection.chosen, [facet.key]: [id] } };
          expect(counts.get(id)).toBe(select(rows, after).length);
        }
      }
    }),
  );
});

test("scopeCounts(rows, selection) add up: overview and text are all", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const { overview, text, all } = scopeCounts(rows, selection);
      expect(overview + text).toBe(all);
    }),
  );
});

test("select(rows, selection) narrows with every further choice and repeats no row", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const shown = select(rows, selection);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeLessThanOrEqual(select(rows, { ...selection, chosen: {}, query: "" }).length);
    }),
  );
});

test("select(rows, selection) sorts unknown amounts last in either direction and keeps the order of ties", () => {
  const rows = [3, null, 1, 3].map(
    (funding_eur, at): SelectableRow => ({
      id: `r${at}`,
      scope: "overview",
      values: {},
      texts: {},
      start_year: null,
      funding_eur,
      funding_qualifier: null,
      funding_lines: [],
    }),
  );
  const ids = (isDescending: boolean) =>
    select(rows, { ...emptySelection, sort: { key: "funding", isDescending } }).map(({ id }) => id);
  expect(ids(false)).toEqual(["r2", "r0", "r3", "r1"]);
  expect(ids(true)).toEqual(["r0", "r3", "r2", "r1"]);
});

test("hiddenForWantOfStart(rows, selection) counts what a year range hides for want of a year", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const unbounded = select(rows, { ...selection, from: null, to: null });
      const isBounded = selection.from !== null || selection.to !== null;
      const expected = isBounded ? unbounded.filter(({ start_year }) => start_year === null).length : 0;
      expect(hiddenForWantOfStart(rows, selection)).toBe(expected);
    }),
  );
});

test("matchedFields(row, words) ignores accents and case, and needs every word", () => {
  const row: SelectableRow = {
    id: "a",
    scope: "overview",
    values: {},
    start_year: null,
    funding_eur: null,
    funding_qualifier: null,
    funding_lines: [],
    texts: { name: "École numérique", summary: "For schools" },
  };
  expect(matchedFields(row, queryWords("ECOLE"))).toEqual(["name"]);
  expect(matchedFields(row, queryWords("ecole school"))).toEqual(["name", "summary"]);
  expect(matchedFields(row, queryWords("ecole robot"))).toBeUndefined();
});

test("readSelection(writeSelection(s)) is s", () => {
  fc.assert(
    fc.property(anySelection, (selection) => {
      const { selection: read, unknown } = readSelection(writeSelection(selection, facets), facets);
      expect(read).toEqual(selection);
      expect(unknown).toEqual([]);
    }),
  );
});

test("readSelection(search) understands the readable form and names what it does not know", () => {
  const { selection, unknown } = readSelection(
    "?region=be1,be2&pillar=5&sort=-funding&region=moon&colour=red&from=soon&scope=mars",
    facets,
  );
  expect(selection).toMatchObject({
    chosen: { region: ["be1", "be2"], pillar: ["5"] },
    sort: { key: "funding", isDescending: true },
    from: null,
    scope: "overview",
  });
  expect(unknown).toEqual([
    { name: "region", value: "moon" },
    { name: "colour", value: "red" },
    { name: "from", value: "soon" },
    { name: "scope", value: "mars" },
  ]);
});

test("readSelection(search) survives any text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, value) => {
      expect(() => readSelection(`?${name}=${value}`, facets)).not.toThrow();
    }),
  );
});
