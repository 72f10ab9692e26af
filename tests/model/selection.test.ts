import fc from "fast-check";
import { expect, test } from "vitest";
import { queryWords } from "../../src/model/search.ts";
import {
  emptySelection,
  type Facet,
  type SelectableRow,
  type Selection,
  scopes,
  sortKeys,
} from "../../src/model/selection.ts";
import { readSelection, writeSelection } from "../../src/model/selection-address.ts";
import { createSelector } from "../../src/model/selector.ts";

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
      name,
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
        const counts = createSelector(rows, []).optionCounts(selection, facet);
        for (const { id } of facet.options) {
          const after = { ...selection, chosen: { ...selection.chosen, [facet.key]: [id] } };
          expect(counts.get(id)).toBe(createSelector(rows, []).select(after).length);
        }
      }
    }),
  );
});

test("scopeCounts(rows, selection) add up: overview and text are all", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const { overview, text, all } = createSelector(rows, []).scopeCounts(selection);
      expect(overview + text).toBe(all);
    }),
  );
});

test("select(rows, selection) narrows with every further choice and repeats no row", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const selector = createSelector(rows, []);
      const shown = selector.select(selection);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeLessThanOrEqual(selector.select({ ...selection, chosen: {}, query: "" }).length);
    }),
  );
});

test("select(rows, selection) sorts unknown amounts last in either direction and keeps the order of ties", () => {
  const rows = [3, null, 1, 3].map(
    (funding_eur, at): SelectableRow => ({
      id: `r${at}`,
      name: "",
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
    createSelector(rows, [])
      .select({ ...emptySelection, sort: { key: "funding", isDescending } })
      .map(({ id }) => id);
  expect(ids(false)).toEqual(["r2", "r0", "r3", "r1"]);
  expect(ids(true)).toEqual(["r0", "r3", "r2", "r1"]);
});

test("hiddenForWantOfStart(rows, selection) counts what a year range hides for want of a year", () => {
  fc.assert(
    fc.property(anyRows, anySelection, (rows, selection) => {
      const unbounded = createSelector(rows, []).select({ ...selection, from: null, to: null });
      const isBounded = selection.from !== null || selection.to !== null;
      const expected = isBounded ? unbounded.filter(({ start_year }) => start_year === null).length : 0;
      expect(createSelector(rows, []).hiddenForWantOfStart(selection)).toBe(expected);
    }),
  );
});

const school: SelectableRow = {
  id: "a",
  name: "École numérique",
  scope: "overview",
  values: {},
  start_year: null,
  funding_eur: null,
  funding_qualifier: null,
  funding_lines: [],
  texts: { name: "École numérique", summary: "For schools and SMEs, IT included" },
};

test.each([
  ["accents and case are ignored", "ECOLE", ["name"]],
  ["every word must be found", "ecole school", ["name", "summary"]],
  ["a word that stands nowhere finds nothing", "ecole robot", undefined],
  ["a synonym finds what its fellow finds", "PME", ["summary"]],
  ["one slip is understood", "numeriqeu", ["name"]],
  ["two slips are understood in a long word", "nmueriqeu", ["name"]],
  ["a short word is not guessed at", "eco", ["name"]],
  ["a word is found from its beginning, not inside another", "ool", undefined],
  ["a word of two letters is the whole word", "sc", undefined],
  ["nothing asked finds everything, in no field", " ", []],
])("matchedFields(row, spellings): %s", (_what, query, expected) => {
  const selector = createSelector([school], [["SMEs", "PME", "KMO"]]);
  expect(selector.matchedFields(school, selector.spellings(query))).toEqual(expected);
});

test("queryWords(query) folds and splits", () => {
  expect(queryWords("  École, W.IN.G & R&D ")).toEqual(["ecole", "w.in.g", "r&d"]);
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
