import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type IndicatorFile, type IndicatorSource, indicatorSources, type Reading } from "./indicator-sources.ts";

/** An indicator in one line: what stands for all its figures. */
export interface IndicatorRow {
  file: IndicatorFile;
  source: Pick<IndicatorSource, "name" | "glossary_id">;
  /** The latest figure of the country; undefined where the report gives none. */
  latest: (Reading & { own: Rows<"observations"> }) | undefined;
}

/** Every indicator in one line, in the order of the table. */
export function indicatorRows(dataset: Dataset): IndicatorRow[] {
  const rows = indicatorSources(dataset).flatMap(({ files, ...source }) =>
    files.map((file): IndicatorRow => ({ file, source, latest: file.readings.findLast(hasOwn) })),
  );
  return dataset.indicators.flatMap((indicator) => rows.filter(({ file }) => file.indicator === indicator));
}

function hasOwn(reading: Reading): reading is Reading & { own: Rows<"observations"> } {
  return reading.own !== undefined;
}

/** What a table of indicators can be sorted by. */
export const sortings = ["name", "value", "change", "year", "source"] as const;
export type Sorting = (typeof sortings)[number];

const verdicts = ["worse", "same", "neutral", "better"];

/**
 * Where a row stands among the others, by each sorting, 0 first: names and sources by alphabet, values within their
 * unit, changes from worse to better, the latest year first. Rows alike share a number; undefined for what has nothing to
 * sort by, which stands last.
 */
export function orderOf(rows: readonly IndicatorRow[], language: string): (row: IndicatorRow) => Orders {
  const keys: Record<Sorting, (row: IndicatorRow) => readonly (string | number)[] | undefined> = {
    name: ({ file }) => [file.indicator.label],
    value: ({ file, latest }) => (latest ? [file.indicator.unit_id, latest.own.value ?? 0] : undefined),
    change: ({ file, latest }) =>
      latest?.change && [verdicts.indexOf(latest.change.verdict), file.indicator.unit_id, latest.change.value],
    year: ({ latest }) => (latest?.period_year ? [-latest.period_year] : undefined),
    source: ({ source }) => (source.name === undefined ? undefined : [source.name]),
  };
  const compare = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
    for (const [at, key] of a.entries()) {
      const other = b[at] ?? "";
      const order =
        typeof key === "number" && typeof other === "number"
          ? key - other
          : String(key).localeCompare(String(other), language);
      if (order !== 0) return order;
    }
    return 0;
  };
  return (row) => {
    const orders: Orders = {};
    for (const sorting of sortings) {
      const own = keys[sorting](row);
      if (!own) continue;
      orders[sorting] = rows.filter((other) => {
        const key = keys[sorting](other);
        return key !== undefined && compare(key, own) < 0;
      }).length;
    }
    return orders;
  };
}

export type Orders = Partial<Record<Sorting, number>>;
