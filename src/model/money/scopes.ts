import type { Dataset } from "../../dataset/dataset.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { mainListLines } from "./by-initiative.ts";
import { type BudgetLine, type FundingTotal, totalFunding } from "./funding.ts";
import { headlineLines } from "./shares.ts";

/** What a sum of funding may cover: what the report's ledger counts, the strategies too, or public money alone. */
export const scopes = ["ledger", "with_strategies", "public"] as const;
export type Scope = (typeof scopes)[number];

/**
 * The lines of a scope. With strategies: every total of funding that an initiative of the main list states, each once.
 * Public: the ledger's lines, where one that mixes in firms' own share gives way to its public parts, and money of private
 * payers alone is left out.
 */
export function scopeLines(dataset: Dataset, scope: Scope): BudgetLine[] {
  const ledger = headlineLines(dataset);
  if (scope === "ledger") return ledger;
  if (scope === "with_strategies") return mainListFunding(dataset).counted;
  const isPrivate = new Set(dataset.funding_sources.filter(({ level }) => level === "private").map(({ id }) => id));
  const isPublic = (line: BudgetLine) =>
    line.nature !== "co_payment" &&
    (line.funding_source_ids.length === 0 || line.funding_source_ids.some((id) => !isPrivate.has(id)));
  return ledger.filter(isPublic).flatMap((line) => {
    if (line.nature !== "mixed") return line;
    const parts = rowsBy(dataset.budget_lines, "part_of_id")(line.id);
    // Parts belong to the measure that their sum stands for, also where the data gives each a measure of its own.
    return parts.filter(isPublic).map((part) => ({ ...part, initiative_id: line.initiative_id }));
  });
}

/** What the lines of the main list's initiatives add up to, and what is left out of that. */
export function mainListFunding(dataset: Dataset): FundingTotal {
  return totalFunding(mainListLines(dataset));
}
