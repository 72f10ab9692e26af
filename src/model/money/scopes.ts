import type { Dataset } from "../../dataset/dataset.ts";
import { type BudgetLine, totalFunding } from "./funding.ts";
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
    const parts = dataset.budget_lines.filter(({ part_of_id }) => part_of_id === line.id);
    // Parts belong to the measure that their sum stands for, also where the data gives each a measure of its own.
    return parts.filter(isPublic).map((part) => ({ ...part, initiative_id: line.initiative_id }));
  });
}

/** What the lines of the main list's initiatives add up to, and what is left out of that. */
export function mainListFunding(dataset: Dataset): ReturnType<typeof totalFunding> {
  const listed = new Set(dataset.initiatives.filter((each) => each.is_in_main_list).map((each) => each.id));
  return totalFunding(dataset.budget_lines.filter((line) => listed.has(line.initiative_id ?? "")));
}
