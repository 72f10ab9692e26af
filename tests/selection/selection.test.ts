// Bitsets and selector against a plain reading of what a selection means.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countOf, fromGaps, has, toGaps } from "../../src/selection/bitset.ts";
import { fold, queryWords } from "../../src/selection/search.ts";
import { emptySelection, isOpenFound, type Range, type Selection, withOption } from "../../src/selection/selection.ts";
import type { Selector } from "../../src/selection/selector.ts";
import { facets, type Made, made, selectorOver } from "../fixtures/listed.ts";
import { anySelection, idsOf } from "../fixtures/selections.ts";

const valuesOf = (row: Made, key: string): string[] =>
  key === "funding" ? [row.total === null ? "not_stated" : "total"] : row[key as "region" | "sector" | "pillar"];

const anyRow: fc.Arbitrary<Made> = fc.record({
  name: fc.constantFrom("École numérique", "Robotix", "Skills fund", "W.IN.G"),
  summary: fc.constantFrom("", "Robots for schools", "“Funds” for firms"),
  scope: fc.constantFrom("main" as const, "text" as const),
  region: fc.subarray(idsOf("region")),
  sector: fc.subarray(idsOf("sector")),
  pillar: fc.subarray(idsOf("pillar")),
  start_year: fc.option(fc.integer({ min: 2010, max: 2014 })),
  total: fc.option(fc.nat(5)),
});
// Long enough to fill more than one word of 32 rows.
const anyRows = fc.array(anyRow, { maxLength: 70 });

/** Whether a row fits a selection, word for word as the explorer promises it; search aside. */
function fits(row: Made, selection: Selection): boolean {
  const inRange = (value: number | null, { from, to }: Range) =>
    (from === null && to === null) ||
    (value !== null && (from === null || value >= from) && (to === null || value <= to));
  return (
    (selection.scope === "all" || row.scope === selection.scope) &&
    inRange(row.start_year, selection.start) &&
    inRange(row.total, selection.funding) &&
    facets.every((facet) => {
      const values = valuesOf(row, facet.key);
      const chosen = selection.chosen[facet.key];
      const isOpen = isOpenFound(facet, selection) && values.includes(facet.open_id ?? "");
      const isWanted = !chosen || isOpen || chosen.some((option) => values.includes(option));
      return isWanted && !selection.excluded[facet.key]?.some((option) => values.includes(option));
    })
  );
}

const shownBy = (selector: Selector, selection: Selection) => selector.inOrder(selector.matching(selection), selection);
const countBy = (selector: Selector, selection: Selection) => countOf(selector.matching(selection));

test("fromGaps(toGaps(rows)) holds exactly these rows", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(99)), (some) => {
      const rows = some.sort((a, b) => a - b);
      const set = fromGaps(100, toGaps(rows));
      expect(Array.from({ length: 100 }, (_, row) => row).filter((row) => has(set, row))).toEqual(rows);
      expect(countOf(set)).toBe(rows.length);
    }),
  );
});

describe("a selector over any rows and any selection", () => {
  test("matching(selection) is what a plain reading gives, each row once", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, asked) => {
        const selection = { ...asked, query: "" };
        const expected = rows.flatMap((row, at) => (fits(row, selection) ? at : []));
        expect(shownBy(selectorOver(rows), selection).sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });

  test("a search only narrows, whatever is typed", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const selector = selectorOver(rows);
        const all = new Set(shownBy(selector, { ...selection, query: "" }));
        expect(shownBy(selector, selection).filter((row) => !all.has(row))).toEqual([]);
      }),
    );
  });

  test("optionCounts(selection, facet) say what the click does", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const selector = selectorOver(rows);
        const shown = countBy(selector, selection);
        for (const facet of facets) {
          for (const [id, { effect, count }] of selector.optionCounts(selection, facet)) {
            const click = effect === "only" || effect === "added" ? "chosen" : undefined;
            const after = withOption(selection, facet.key, id, click);
            const rowsAfter = countBy(selector, after);
            // What is open to all comes with a first choice, and is told apart from it.
            const open = isOpenFound(facet, after) ? selector.openCount(after, facet) : 0;
            if (effect === "only") expect(count + open).toBe(rowsAfter);
            if (effect === "added" || effect === "hidden") expect(shown + count).toBe(rowsAfter);
            if (effect === "shown")
              expect(count).toBe(
                shownBy(selector, selection).filter((row) => valuesOf(rows[row] ?? made, facet.key).includes(id))
                  .length,
              );
          }
        }
      }),
    );
  });

  test("openCount(selection, facet) is what the switch adds or takes", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const selector = selectorOver(rows);
        for (const facet of facets.filter(({ open_id }) => open_id)) {
          const turned = (isOn: boolean) =>
            countBy(selector, {
              ...selection,
              open: [...selection.open.filter((key) => key !== facet.key), ...(isOn ? [facet.key] : [])],
            });
          expect(selector.openCount(selection, facet)).toBe(turned(true) - turned(false));
        }
      }),
    );
  });

  test("openFacets(selection, row) name the facets in which only openness let the row in", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const selector = selectorOver(rows);
        for (const row of shownBy(selector, selection)) {
          const expected = facets
            .filter(({ key }) => selection.chosen[key])
            .filter(({ key }) => !selection.chosen[key]?.some((id) => valuesOf(rows[row] ?? made, key).includes(id)));
          expect(selector.openFacets(selection, row)).toEqual(expected);
        }
      }),
    );
  });

  test("scopeCounts(selection) add up, and shown and left out are all", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const selector = selectorOver(rows);
        const { main, text, all } = selector.scopeCounts(selection);
        expect(main + text).toBe(all);
        expect({ main, text, all }[selection.scope]).toBe(countBy(selector, selection));
        expect(countBy(selector, emptySelection) + countBy(selector, { ...emptySelection, scope: "text" })).toBe(
          rows.length,
        );
      }),
    );
  });

  test("wanting(selection) counts the rows that a demand hides only because they state no value", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, asked) => {
        const selection = { ...asked, query: "" };
        const counts = new Map(
          selectorOver(rows)
            .wanting(selection)
            .map(({ key, count }) => [key, count]),
        );
        const hiddenFor = (without: Partial<Selection>, isSilent: (row: Made) => boolean) =>
          rows.filter((row) => fits(row, { ...selection, ...without }) && !fits(row, selection) && isSilent(row))
            .length;
        const free = { from: null, to: null };
        expect(counts.get("start") ?? 0).toBe(hiddenFor({ start: free }, (row) => row.start_year === null));
        expect(counts.get("funding_range") ?? 0).toBe(hiddenFor({ funding: free }, (row) => row.total === null));
        const { pillar: _, ...chosen } = selection.chosen;
        expect(counts.get("pillar") ?? 0).toBe(hiddenFor({ chosen }, (row) => row.pillar.length === 0));
      }),
    );
  });

  test("countsOf(rows, facet) and sum(rows, selection) tell of exactly the rows of the set", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const selector = selectorOver(rows);
        const set = selector.matching(selection);
        const shown = shownBy(selector, selection).map((row) => rows[row] ?? made);
        for (const facet of facets) {
          const expected = facet.options.map(
            ({ id }) => shown.filter((row) => valuesOf(row, facet.key).includes(id)).length,
          );
          expect(selector.countsOf(set, facet)).toEqual(expected);
        }
        const { counted, outside, joint } = selector.sum(set, selection);
        // What is found only because it is open to all adds nothing; what also has terms not asked for stands apart.
        const asked = shownBy(selector, { ...selection, open: [] }).filter((row) => rows[row]?.total !== null);
        const isOwn = (row: number) =>
          (["region", "pillar"] as const).every((key) =>
            rows[row]?.[key].every((id) => selection.chosen[key]?.includes(id) ?? true),
          );
        const expected = (holds: (row: number) => boolean) => asked.filter(holds).sort((a, b) => a - b);
        const listed = (addends: typeof counted) => addends.map(({ row }) => row).sort((a, b) => a - b);
        expect(listed(counted)).toEqual(expected((row) => isOwn(row) && row % 2 === 0));
        expect(listed(outside)).toEqual(expected((row) => isOwn(row) && row % 2 === 1));
        expect(listed(joint)).toEqual(expected((row) => !isOwn(row)));
      }),
    );
  });

  test("inOrder(rows, sort) puts unknown values last in either direction and keeps the report's order for ties", () => {
    fc.assert(
      fc.property(anyRows, anySelection, (rows, selection) => {
        const { key, isDescending } = selection.sort;
        const value = (row: number): number | string | null => {
          const it = rows[row] ?? made;
          if (key === "name") return fold(it.name);
          if (key === "start") return it.start_year;
          if (key === "funding") return it.total;
          if (key === "report") return row;
          const first = idsOf(key).findIndex((id) => it[key].includes(id));
          return first < 0 ? null : first;
        };
        const shown = shownBy(selectorOver(rows), selection);
        for (const [at, row] of shown.slice(1).entries()) {
          const before = shown[at] ?? 0;
          const [x, y] = [value(before), value(row)];
          if (x === null) expect(y).toBeNull();
          if (x === y) expect(before).toBeLessThan(row);
          else if (x !== null && y !== null) expect(x < y).toBe(!isDescending);
        }
      }),
    );
  });
});

test("sum(rows, selection) adds a contained line only where what contains it is not there", () => {
  const rows = [10, 4, 3].map((total) => ({ ...made, total }));
  const selector = selectorOver(rows, [], { 1: 0, 2: 1 });
  const all = selector.sum(selector.matching(emptySelection), emptySelection);
  expect(all).toMatchObject({ counted: [{ row: 0, amount_eur: 10 }], outside: [], contained: [1, 2] });
  const small = { ...emptySelection, funding: { from: null, to: 4 } };
  const parts = selector.sum(selector.matching(small), small);
  expect(parts).toMatchObject({ counted: [], outside: [{ row: 1, amount_eur: 4 }], contained: [2] });
});

const school: Made = {
  ...made,
  name: "École numérique",
  summary: "For schools and SMEs, IT included; “l’avenir” as well",
  sector: ["health"],
};

test.each([
  ["accents and case are ignored", "ECOLE", { fields: ["name"], options: [] }],
  ["every word must be found", "ecole school", { fields: ["name", "summary"], options: [] }],
  ["a word that stands nowhere finds nothing", "ecole robot", undefined],
  ["a synonym finds what its fellow finds", "PME", { fields: ["summary"], options: [] }],
  ["one slip is understood", "numeriqeu", { fields: ["name"], options: [] }],
  ["two slips are understood in a long word", "nmueriqeu", { fields: ["name"], options: [] }],
  ["a short word is not guessed at", "eco", { fields: ["name"], options: [] }],
  ["a word is found from its beginning, not inside another", "ool", undefined],
  ["a word of two letters is the whole word", "sc", undefined],
  ["quotation marks part words", "avenir", { fields: ["summary"], options: [] }],
  ["an option is found by its label", "health", { fields: [], options: ["health"] }],
  ["an option is found by its name in another language", "santé", { fields: [], options: ["health"] }],
  ["nothing asked finds everything, in no field", " ", { fields: [], options: [] }],
])("search: %s", (_what, query, expected) => {
  const selector = selectorOver([{ ...made, name: "Other" }, school], [["SMEs", "PME", "KMO"]]);
  const found = has(selector.search.rows(query), 1);
  expect(found).toBe(expected !== undefined);
  if (!found) return;
  const { fields, options } = selector.search.matches(1, query);
  expect({ fields, options: options.map(({ option }) => option.id) }).toEqual(expected);
});

test("queryWords(query) folds and splits", () => {
  expect(queryWords("  École, W.IN.G & R&D ")).toEqual(["ecole", "w.in.g", "r&d"]);
});
