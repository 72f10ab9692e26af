import type { List } from "./list.ts";
import type { FundingValues, ListData } from "./list-data.ts";
import type { ListedFunding } from "./list-row.ts";
import type { Selection } from "./selection.ts";

/** What rows state of their funding under a selection: that of the regions chosen, or all of it. */
export interface ListFunding {
  of: (row: number, selection: Selection) => ListedFunding;
  /** The stated total in whole euros; null where there is none. */
  total: (row: number, selection: Selection) => number | null;
}

/** Reads the funding of rows; `regions` are the ids of the region facet's options, whose positions the list names. */
export function fundingReader(
  { funding, optionsOf, columns }: List,
  entries: ListData["funding_in"],
  regions: readonly string[],
): ListFunding {
  const inRegions = new Map(
    entries.map(([row, positions, ...values]) => [`${row}:${positions.map((at) => regions[at])}`, listed(values)]),
  );
  const several = new Set(entries.map(([row]) => row));
  const inSome = (row: number, { chosen: { region } }: Selection) =>
    region && several.has(row)
      ? inRegions.get(`${row}:${optionsOf("region", row).filter((id) => region.includes(id))}`)
      : undefined;
  return {
    of: (row, selection) => inSome(row, selection) ?? funding(row),
    total: (row, selection) => {
      const some = inSome(row, selection);
      if (some) return some.funding_status === "total" ? some.funding_eur : null;
      return optionsOf("funding", row)[0] === "total" ? (columns.funding_eur[row] ?? null) : null;
    },
  };
}

function listed([status, eur, qualifier, nature, start, end, years]: FundingValues): ListedFunding {
  return {
    funding_status: status,
    funding_eur: eur,
    funding_qualifier: qualifier,
    funding_nature: nature,
    funding_start_year: start,
    funding_end_year: end,
    funding_years: years,
  };
}
