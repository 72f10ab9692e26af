import type { SelectableRow } from "./selection.ts";

export interface CountedRow {
  row: SelectableRow;
  amount_eur: number;
}

/** What the shown rows add up to, opened: every row is in exactly one of the three lists. */
export interface SelectionSum {
  amount_eur: number;
  /** Rows that add to the sum, largest first. */
  counted: CountedRow[];
  /** Rows whose money another shown row already contains. */
  contained: SelectableRow[];
  /** Rows that state no total amount, by what they state instead. */
  unstated: Map<string, SelectableRow[]>;
}

/** Adds up the rows' total amounts, each euro once: a line that a shown line contains is not added again. */
export function sumOf(rows: readonly SelectableRow[]): SelectionSum {
  const shown = new Set(rows.flatMap((row) => row.funding_lines.map(({ id }) => id)));
  const counted: CountedRow[] = [];
  const contained: SelectableRow[] = [];
  const unstated = new Map<string, SelectableRow[]>();
  for (const row of rows) {
    if (row.funding_lines.length === 0) {
      const status = row.values["funding"]?.[0] ?? "";
      unstated.set(status, [...(unstated.get(status) ?? []), row]);
      continue;
    }
    const own = row.funding_lines.filter(({ within }) => !within.some((id) => shown.has(id)));
    if (own.length === 0) contained.push(row);
    else counted.push({ row, amount_eur: own.reduce((sum, line) => sum + line.amount_eur, 0) });
  }
  counted.sort((a, b) => b.amount_eur - a.amount_eur);
  return { amount_eur: counted.reduce((sum, each) => sum + each.amount_eur, 0), counted, contained, unstated };
}
