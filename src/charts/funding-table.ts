import { type BudgetLine, sumOf, weakest } from "../model/money/funding.ts";
import type { NoTotalReason } from "../model/money/silent-reasons.ts";
import type { Words } from "../text/context.ts";
import type { ChartColumn, ChartNumber } from "./chart.ts";

/** What some lines add up to, as a cell; without any line, the reason why. A sum that lacks a part is "at least". */
export function fundingNumber(
  lines: readonly BudgetLine[],
  hasUnstated = false,
  reason: NoTotalReason | readonly NoTotalReason[] = "not_stated",
): ChartNumber {
  if (lines.length === 0) return { value: null, reason };
  const value = sumOf(lines);
  return { value, qualifier: weakest(lines, hasUnstated), basis: "total" };
}

/** The columns of a period and of the funding in it, which follow what a row is about. */
export function fundingColumns({ m }: Words): ChartColumn[] {
  return [
    { key: "from_year", title: m.charts.columns.from, type: "year" },
    { key: "to_year", title: m.charts.columns.to, type: "year" },
    { key: "funding_eur", title: m.labels.funding, type: "euros" },
  ];
}

/** First and last year that the lines state, as two cells; nothing where none does. */
export function periodCells(lines: readonly BudgetLine[]): [number | null, number | null] {
  const from = lines.flatMap((line) => line.period_start_year ?? []);
  const to = lines.flatMap((line) => line.period_end_year ?? []);
  return [from.length === 0 ? null : Math.min(...from), to.length === 0 ? null : Math.max(...to)];
}
