import { type Bitset, has } from "./bitset.ts";
import type { ListData } from "./list-data.ts";

/** What rows add up to. Rows that state no total amount are in neither list. */
export interface SelectionSum {
  /** Whole euros; 0 where nothing is counted, which is not a statement of zero. */
  amount_eur: number;
  /** Rows that add to the sum, with what they add, largest first. */
  counted: { row: number; amount_eur: number }[];
  /** Rows whose money another of the rows already contains. */
  contained: number[];
}

/** Adds up the total amounts of a set of rows, each euro once: a line that another of them contains is not added again. */
export function sumOf(lines: ListData["lines"], rows: Bitset): SelectionSum {
  const amounts = new Map<number, number>();
  const stating = new Set<number>();
  const isShown = (line: number) => has(rows, lines[line]?.[0] ?? 0);
  for (const [row, amount_eur, ...within] of lines) {
    if (!has(rows, row)) continue;
    stating.add(row);
    if (!within.some(isShown)) amounts.set(row, (amounts.get(row) ?? 0) + amount_eur);
  }
  const counted = [...amounts].map(([row, amount_eur]) => ({ row, amount_eur }));
  counted.sort((a, b) => b.amount_eur - a.amount_eur || a.row - b.row);
  return {
    amount_eur: counted.reduce((sum, each) => sum + each.amount_eur, 0),
    counted,
    contained: [...stating].filter((row) => !amounts.has(row)),
  };
}
