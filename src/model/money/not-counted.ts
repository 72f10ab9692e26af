import type { Dataset } from "../../dataset/dataset.ts";
import { mainListLines } from "./by-initiative.ts";
import { type BudgetLine, type LeftOutReason, totalFunding } from "./funding.ts";
import { type LedgerEntry, linesOutside } from "./ledger.ts";

/** Why the headline total lacks a line: a reason to leave it out of any sum, or that the report’s own sum does not list it. */
export type NotCountedReason = "not_listed" | LeftOutReason;

/** The lines that the headline total leaves out for one reason. */
export interface NotCounted {
  reason: NotCountedReason;
  /** The largest amounts first, then by file order. */
  lines: BudgetLine[];
  /** Those that are no part of another line: what can be added up where they state amounts. */
  whole: BudgetLine[];
}

const order: readonly NotCountedReason[] = [
  "not_listed",
  "per_year",
  "investment",
  "estimated_need",
  "private_investment",
  "co_payment",
  "service_value",
  "alternative",
  "part_of",
  "not_available",
  "no_overall_funding",
  "not_defined_yet",
  "not_stated",
];

/**
 * The main list's lines that no part of the opened total counts, by the reason, what could be added first; reasons without
 * a line are absent. Without a total, all its lines.
 */
export function notCounted(dataset: Dataset, ledger: LedgerEntry | undefined): NotCounted[] {
  const reasons = new Map(totalFunding(mainListLines(dataset)).leftOut.map(({ line, reason }) => [line.id, reason]));
  const byReason = Map.groupBy(linesOutside(dataset, ledger), ({ id }) => reasons.get(id) ?? "not_listed");
  return order.flatMap((reason) => {
    const lines = byReason.get(reason)?.toSorted((a, b) => (b.amount_eur ?? 0) - (a.amount_eur ?? 0));
    return lines ? { reason, lines, whole: lines.filter(({ part_of_id }) => part_of_id === null) } : [];
  });
}
