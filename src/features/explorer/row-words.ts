import type { ListedRow } from "../../selection/list-row.ts";
import type { Facet } from "../../selection/selection.ts";
import { euros, period } from "../../text/amounts.ts";
import type { ExplorerMessages } from "../../text/island-messages.ts";
import type { Language } from "../../text/languages.ts";

/** The words of one row of the list, part by part; a part without words is left out of the row. */
export interface RowWords {
  name: string;
  summary: string;
  regions: string;
  start: string;
  no_start: string;
  symbol: string;
  qualifier: string;
  amount: string;
  /** What must be known of the amount: its years, and its nature where it is no budget. */
  note: string;
  no_amount: string;
}

/** The words of a row, the same whether the build or the page's script writes it. */
export function rowWords(row: ListedRow, facets: readonly Facet[], m: ExplorerMessages, language: Language): RowWords {
  const { funding_eur, funding_qualifier, funding_nature } = row;
  const isStated = funding_eur !== null && funding_qualifier !== null;
  const perYear = row.funding_status === "per_year" ? ` ${m.amount.perYear}` : "";
  const symbol = isStated ? m.amount.symbols[funding_qualifier] : "";
  return {
    name: row.name,
    summary: row.summary,
    regions: row.region_ids.map((id) => shortLabel(facets, "region", id)).join(", "),
    start: row.start_year === null ? "" : String(row.start_year),
    no_start: row.start_year === null ? m.missing[row.start_missing_reason ?? "not_stated"] : "",
    symbol: symbol && `${symbol}\u00a0`,
    qualifier: symbol && isStated ? `${m.amount.words[funding_qualifier]} ` : "",
    amount: isStated ? euros(funding_eur, m, language) + perYear : "",
    note: isStated
      ? [
          period(
            {
              period_start_year: row.funding_start_year,
              period_end_year: row.funding_end_year,
              period_years: row.funding_years,
            },
            m,
          ),
          funding_nature && funding_nature !== "budget" ? m.nature[funding_nature] : "",
        ]
          .filter(Boolean)
          .join(" · ")
      : "",
    no_amount: isStated ? "" : m.funding[row.funding_status],
  };
}

/** What an option is called where room is scarce. */
function shortLabel(facets: readonly Facet[], key: string, id: string): string {
  const option = optionOf(facets, key, id);
  return option?.short_label ?? option?.label ?? id;
}

/** A row's tags: label and colour of each of its pillars. */
export function pillarTags(row: ListedRow, facets: readonly Facet[]): { label: string; hue: number | undefined }[] {
  return row.pillar_ids.map((id) => ({
    label: shortLabel(facets, "pillar", id),
    hue: optionOf(facets, "pillar", id)?.hue,
  }));
}

function optionOf(facets: readonly Facet[], key: string, id: string) {
  return facets.find((facet) => facet.key === key)?.options.find((option) => option.id === id);
}
