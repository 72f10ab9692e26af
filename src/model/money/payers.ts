import { type BudgetLine, sumOf } from "./funding.ts";
import { addUp } from "./money-table.ts";
import type { MoneyBranch } from "./money-tree.ts";

/** What one payer, or several together, gave of an amount. */
export interface PaidPart {
  funding_source_ids: readonly string[];
  /** Whole euros. */
  amount_eur: number;
  lines: BudgetLine[];
}

/**
 * Who paid what of the one line that counts, where its parts name a payer each and add up to it; payers in the order of
 * the parts. Undefined where the report does not split the amount so, or names one payer alone: nothing is estimated.
 */
export function paidParts(branches: readonly MoneyBranch[]): PaidPart[] | undefined {
  const [whole, ...others] = branches.find(({ group }) => group === "counted")?.nodes ?? [];
  if (!whole || others.length > 0) return undefined;
  const parts = whole.children.map(({ line }) => line);
  if (!addUp(whole.line, parts) || parts.some(({ funding_source_ids }) => funding_source_ids.length === 0))
    return undefined;
  const payers = [...Map.groupBy(parts, ({ funding_source_ids }) => funding_source_ids.join(";")).values()];
  if (payers.length < 2) return undefined;
  return payers.map((lines) => ({
    funding_source_ids: lines[0]?.funding_source_ids ?? [],
    amount_eur: sumOf(lines),
    lines,
  }));
}
