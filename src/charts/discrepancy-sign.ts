import type { Dataset } from "../dataset/dataset.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import type { BudgetLine } from "../model/money/funding.ts";

/** The sign after a figure that a discrepancy touches. */
const sign = " ≠";

/**
 * Tells of some budget lines whether the report says something else about their amount elsewhere: the sign to set after the
 * figure, or nothing. Slips of print do not count.
 */
export function discrepancySign(dataset: Dataset): (lines: readonly BudgetLine[]) => string {
  return (lines) => {
    const amounts = { ids: lines.map(({ id }) => id), columns: ["amount_eur"] };
    return discrepanciesTouching(dataset, { budget_lines: amounts }).length > 0 ? sign : "";
  };
}
