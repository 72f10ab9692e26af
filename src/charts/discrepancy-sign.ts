import type { Dataset } from "../dataset/dataset.ts";
import type { BudgetLine } from "../model/money/funding.ts";

/** The sign after a figure that a discrepancy touches. */
const sign = " ≠";

/**
 * Tells of some budget lines whether the report says something else about their amount elsewhere: the sign to set after the
 * figure, or nothing. Slips of print do not count.
 */
export function discrepancySign(dataset: Dataset): (lines: readonly BudgetLine[]) => string {
  const touched = new Set(
    dataset.discrepancies
      .filter(
        ({ severity, subject_table, subject_column }) =>
          severity !== "cosmetic" &&
          subject_table === "budget_lines" &&
          (subject_column === null || subject_column === "amount_eur"),
      )
      .flatMap(({ subject_ids }) => subject_ids),
  );
  return (lines) => (lines.some(({ id }) => touched.has(id)) ? sign : "");
}
