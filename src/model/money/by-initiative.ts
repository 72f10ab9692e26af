import type { BudgetLine } from "./funding.ts";

/** Lines by their initiative, in the order in which each first comes. */
export function byInitiative(lines: readonly BudgetLine[]): [string, BudgetLine[]][] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const id = line.initiative_id ?? "";
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  return [...groups];
}
