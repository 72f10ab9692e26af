import type { Dataset } from "../../dataset/dataset.ts";
import type { BudgetLine } from "./funding.ts";
import { flatten, openHeadline } from "./ledger.ts";

/** The lines that the report's headline total counts, down through the totals it adds up; none without such a total. */
export function headlineLines(dataset: Dataset): BudgetLine[] {
  const headline = openHeadline(dataset);
  return headline ? flatten(headline).flatMap(({ lines }) => lines) : [];
}

export interface Share {
  key: string;
  amount_eur: number;
  /** Of the sum of all lines, in whole percent. */
  share_pct: number;
}

/** How the lines' money divides by a key, largest first. Lines with the same key are added up. */
export function sharesBy(lines: readonly BudgetLine[], keyOf: (line: BudgetLine) => string): Share[] {
  const sums = new Map<string, number>();
  for (const line of lines) sums.set(keyOf(line), (sums.get(keyOf(line)) ?? 0) + (line.amount_eur ?? 0));
  const whole = [...sums.values()].reduce((sum, amount) => sum + amount, 0);
  return [...sums]
    .map(([key, amount_eur]) => ({
      key,
      amount_eur,
      share_pct: whole === 0 ? 0 : Math.round((100 * amount_eur) / whole),
    }))
    .sort((a, b) => b.amount_eur - a.amount_eur);
}

/** What some shares come to together, of the sum of all, in whole percent: rounded once, not share by share. */
export function shareTogether(some: readonly Share[], all: readonly Share[]): number {
  const sum = (shares: readonly Share[]) => shares.reduce((total, { amount_eur }) => total + amount_eur, 0);
  return all.length === 0 ? 0 : Math.round((100 * sum(some)) / sum(all));
}
