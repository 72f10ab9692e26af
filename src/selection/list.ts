import type { FundingStatus } from "../model/money/funding.ts";
import { type Bitset, fromGaps, has } from "./bitset.ts";
import { type ListData, shownFields } from "./list-data.ts";
import type { ListedFunding, ListedRow } from "./list-row.ts";
import { lineReader, lineStarts } from "./text-lines.ts";

/** The list as it is asked. */
export interface List {
  size: number;
  fields: readonly string[];
  inText: Bitset;
  /** The rows that have an option of a facet; none for one that is unknown. */
  optionRows: (facet: string, option: string) => Bitset;
  /** The options of a facet that a row has, in the facet's order. */
  optionsOf: (facet: string, row: number) => string[];
  columns: ShownColumns;
  id: (row: number) => string;
  /** What a row states of its funding. */
  funding: (row: number) => ListedFunding;
  /** What a row shows. */
  row: (row: number) => ListedRow;
}

/** The columns that rows are shown, sorted and added up from. */
export type ShownColumns = Omit<ListData, "fields" | "options" | "text" | "texts" | "funding_in">;

/**
 * The list, and the texts that are searched, as lines. Nothing here may hold on to the data: what is only read from it
 * once weighs more than all that is kept.
 */
export function readList({ fields, options, text, texts, funding_in: _, ...columns }: ListData): {
  list: List;
  searched: Uint8Array;
} {
  const { size } = columns;
  const bytes = new TextEncoder().encode(texts);
  const [searchedStart = 0] = lineStarts(bytes, size).subarray(size);
  const line = lineReader(bytes, shownFields.length * size);
  const list = listOf(columns, fields, fromGaps(size, text), optionSets(size, options), line);
  return { list, searched: bytes.subarray(searchedStart) };
}

function listOf(
  columns: ShownColumns,
  fields: readonly string[],
  inText: Bitset,
  sets: ReadonlyMap<string, ReadonlyMap<string, Bitset>>,
  line: (at: number) => string,
): List {
  const { size } = columns;
  const nothing = fromGaps(size, []);
  const shown = (field: (typeof shownFields)[number], row: number) => line(shownFields.indexOf(field) * size + row);
  const optionsOf = (facet: string, row: number) => {
    const options: string[] = [];
    for (const [option, rows] of sets.get(facet) ?? []) if (has(rows, row)) options.push(option);
    return options;
  };
  const funding = (row: number): ListedFunding => ({
    funding_status: (optionsOf("funding", row)[0] ?? "not_stated") as FundingStatus,
    funding_eur: columns.funding_eur[row] ?? null,
    funding_qualifier: columns.funding_qualifier[row] ?? null,
    funding_nature: columns.funding_nature[row] ?? null,
    funding_start_year: columns.funding_start_year[row] ?? null,
    funding_end_year: columns.funding_end_year[row] ?? null,
    funding_years: columns.funding_years[row] ?? null,
  });
  return {
    size,
    fields,
    inText,
    optionsOf,
    optionRows: (facet, option) => sets.get(facet)?.get(option) ?? nothing,
    columns,
    id: (row) => shown("id", row),
    funding,
    row: (row) => ({
      id: shown("id", row),
      name: shown("name", row),
      summary: shown("summary", row),
      region_ids: optionsOf("region", row),
      pillar_ids: optionsOf("pillar", row),
      start_year: columns.start_year[row] ?? null,
      start_missing_reason: columns.start_missing_reason[row] ?? null,
      ...funding(row),
    }),
  };
}

/** The rows of each option of each facet, as sets. */
function optionSets(size: number, options: ListData["options"]): Map<string, Map<string, Bitset>> {
  return new Map(
    Object.entries(options).map(([facet, byOption]) => [
      facet,
      new Map(byOption.map(([option, gaps]) => [option, fromGaps(size, gaps)])),
    ]),
  );
}
