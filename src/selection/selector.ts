import {
  type Bitset,
  countOf,
  countOfBoth,
  difference,
  everyRow,
  has,
  intersection,
  noRows,
  rowsWhere,
  union,
} from "./bitset.ts";
import { readList } from "./list.ts";
import type { ListData } from "./list-data.ts";
import { fundingReader } from "./list-funding.ts";
import type { ListedFunding, ListedRow } from "./list-row.ts";
import { createListSearch, type ListSearch } from "./list-search.ts";
import { remembered } from "./remembered.ts";
import { type Facet, isBounded, isOpenFound, type Scope, type Selection } from "./selection.ts";
import { orderBy } from "./selection-order.ts";
import { type SelectionSum, sumOf } from "./selection-sum.ts";
import { createTextSearch } from "./text-search.ts";

/** What choosing or dropping an option would do to the list. */
export interface OptionCount {
  /**
   * `only`: a click leaves just these rows, and beside them what is open to all. `added`: a click adds them.
   * `shown`: the option is chosen, and these rows have it. `hidden`: it is excluded, and they would come back.
   */
  effect: "only" | "added" | "shown" | "hidden";
  count: number;
}

/** Rows that fit everything but one demand, and that only because they state no value for it. */
export interface Wanting {
  /** A facet's key, or the range. */
  key: string;
  count: number;
}

/** Answers to what a reader asks of the list. Rows are numbers, in the report's order, unless another is asked for. */
export interface Selector {
  size: number;
  id: (row: number) => string;
  /** What a row shows; its funding is that of the regions chosen, where it has several and states theirs. */
  row: (row: number, selection: Selection) => ListedRow;
  /** What a row states of its funding under a selection. */
  funding: (row: number, selection: Selection) => ListedFunding;
  /** The rows that fit: any chosen option within a facet, none excluded, all facets together, every word searched. */
  matching: (selection: Selection) => Bitset;
  /** The rows of a set in the order that a selection asks for; unknown values last, ties in the report's order. */
  inOrder: (rows: Bitset, selection: Selection) => number[];
  /** What a click on each option of a facet would do. */
  optionCounts: (selection: Selection, facet: Facet) => Map<string, OptionCount>;
  /** How many rows a facet adds that name none of the chosen options and are open to all of them. */
  openCount: (selection: Selection, facet: Facet) => number;
  /** The facets in which a row that fits was found only because it is open to all. */
  openFacets: (selection: Selection, row: number) => Facet[];
  /** How many rows each scope would give with everything else unchanged. */
  scopeCounts: (selection: Selection) => Record<Scope, number>;
  /** The demands that hide rows for want of a value. */
  wanting: (selection: Selection) => Wanting[];
  /** The rows that have any of these options of a facet. */
  having: (facet: string, options: readonly string[]) => Bitset;
  /** How many rows of a set have each option of a facet, in its order. */
  countsOf: (rows: Bitset, facet: Facet) => number[];
  /**
   * What the rows of a set add up to for the regions and pillars chosen; what was found only because it is open to all adds
   * nothing.
   */
  sum: (rows: Bitset, selection: Selection) => SelectionSum;
  search: ListSearch;
}

interface Demand {
  key: string;
  rows: Bitset;
  /** The rows that state a value at all. */
  stating?: Bitset;
}

/** Prepares the list to be asked; `synonyms` are groups of words that mean the same. */
export function createSelector(
  data: ListData,
  facets: readonly Facet[],
  synonyms: readonly (readonly string[])[],
): Selector {
  const { list, searched } = readList(data);
  const { size, inText, columns, optionRows } = list;
  const texts = createTextSearch(searched, size);
  const nameField = list.fields.indexOf("name");
  const search = createListSearch(list, texts, facets, synonyms);

  const nothing = noRows(size);
  const anyOf = (key: string, options: readonly string[] = []) =>
    union(
      size,
      options.map((option) => optionRows(key, option)),
    );
  const stating = ({ key, options }: Facet) =>
    anyOf(
      key,
      options.map(({ id }) => id),
    );

  const ofFacet = (facet: Facet, { chosen, excluded, ...selection }: Selection): Bitset => {
    const options = chosen[facet.key] ?? [];
    const isOpen = isOpenFound(facet, { chosen, excluded, ...selection });
    const wanted =
      options.length === 0
        ? everyRow(size)
        : anyOf(facet.key, [...options, ...(isOpen && facet.open_id ? [facet.open_id] : [])]);
    return difference(wanted, anyOf(facet.key, excluded[facet.key]));
  };
  const within = ({ from, to }: Selection["start"], value: (row: number) => number | null) =>
    rowsWhere(size, (row) => {
      const number = value(row);
      return number !== null && (from === null || number >= from) && (to === null || number <= to);
    });
  const year = (row: number) => columns.start_year[row] ?? null;
  const regions = facets.find(({ key }) => key === "region")?.options.map(({ id }) => id) ?? [];
  const fundings = fundingReader(list, data.funding_in, regions);

  const demandsOf = remembered((selection: Selection): Demand[] => {
    const { scope, chosen, excluded, start, funding, query } = selection;
    const asked = facets.filter(({ key }) => chosen[key] || excluded[key]);
    const total = (row: number) => fundings.total(row, selection);
    return [
      ...(scope === "all"
        ? []
        : [{ key: "scope", rows: scope === "text" ? inText : difference(everyRow(size), inText) }]),
      ...asked.map((facet) => ({
        key: facet.key,
        rows: ofFacet(facet, selection),
        // What only an exclusion hides does have a value.
        ...(chosen[facet.key] && { stating: stating(facet) }),
      })),
      ...(isBounded(start) ? [{ key: "start", rows: within(start, year), stating: within(noBounds, year) }] : []),
      ...(isBounded(funding)
        ? [{ key: "funding_range", rows: within(funding, total), stating: within(noBounds, total) }]
        : []),
      ...(query.trim() === "" ? [] : [{ key: "q", rows: search.rows(query) }]),
    ];
  });
  const fitting = (demands: readonly Demand[], except?: string) =>
    intersection(everyRow(size), ...demands.filter(({ key }) => key !== except).map(({ rows }) => rows));
  const matching = remembered((selection: Selection) => fitting(demandsOf(selection)));

  return {
    size,
    id: list.id,
    row: (row, selection) => ({ ...list.row(row), ...fundings.of(row, selection) }),
    funding: fundings.of,
    matching,
    inOrder: orderBy(list, facets, (row) => texts.folded(nameField, row), fundings.total),
    optionCounts: (selection, facet) => {
      const others = fitting(demandsOf(selection), facet.key);
      const chosen = selection.chosen[facet.key] ?? [];
      const excluded = selection.excluded[facet.key] ?? [];
      const allowed = difference(others, anyOf(facet.key, excluded));
      const added = difference(allowed, chosen.length > 0 ? ofFacet(facet, selection) : nothing);
      return new Map(
        facet.options.map(({ id }): [string, OptionCount] => {
          const rows = optionRows(facet.key, id);
          if (chosen.includes(id)) return [id, { effect: "shown", count: countOfBoth(allowed, rows) }];
          if (excluded.includes(id)) {
            const without = {
              ...selection,
              excluded: { ...selection.excluded, [facet.key]: excluded.filter((each) => each !== id) },
            };
            return [id, { effect: "hidden", count: countOf(intersection(others, rows, ofFacet(facet, without))) }];
          }
          return [id, { effect: chosen.length > 0 ? "added" : "only", count: countOfBoth(added, rows) }];
        }),
      );
    },
    openCount: (selection, facet) => {
      const chosen = selection.chosen[facet.key];
      if (!facet.open_id || !chosen) return 0;
      const others = difference(
        fitting(demandsOf(selection), facet.key),
        anyOf(facet.key, selection.excluded[facet.key]),
      );
      return countOfBoth(difference(others, anyOf(facet.key, chosen)), optionRows(facet.key, facet.open_id));
    },
    openFacets: (selection, row) =>
      facets.filter((facet) => {
        const chosen = selection.chosen[facet.key];
        return chosen && isOpenFound(facet, selection) && !has(anyOf(facet.key, chosen), row);
      }),
    scopeCounts: (selection) => {
      const others = fitting(demandsOf(selection), "scope");
      const all = countOf(others);
      const text = countOfBoth(others, inText);
      return { main: all - text, text, all };
    },
    wanting: (selection) => {
      const demands = demandsOf(selection);
      return demands
        .flatMap(({ key, stating: known }) =>
          known ? { key, count: countOf(difference(fitting(demands, key), known)) } : [],
        )
        .filter(({ count }) => count > 0);
    },
    having: anyOf,
    countsOf: (rows, { key, options }) => options.map(({ id }) => countOfBoth(rows, optionRows(key, id))),
    sum: (rows, { chosen, ...selection }) =>
      sumOf(
        columns.lines,
        selection.open.length > 0 ? intersection(rows, fitting(demandsOf({ chosen, ...selection, open: [] }))) : rows,
        { regionIds: chosen["region"] ?? [], pillarIds: chosen["pillar"] ?? [] },
        list.optionsOf,
        regions,
      ),
    search,
  };
}

const noBounds = { from: null, to: null };
