import type { Dataset } from "../dataset/dataset.ts";
import { componentFunding, linesOf } from "../model/money/by-initiative.ts";
import { type BudgetLine, sumOf, totalFunding, weakest, yearlyOf } from "../model/money/funding.ts";
import { moneyOf } from "../model/money/sum-lines.ts";
import type { Nature } from "../schema/vocabularies.ts";
import type { Cell } from "./csv.ts";

const privateNatures: readonly Nature[] = ["co_payment", "private_investment"];

/**
 * What an initiative states of money, in columns that are never mixed: its total, what of that was awarded, what the
 * report's total counts of it, a year's amount, what its components state, in all and a year, where it states nothing itself, and what firms
 * pay or invest beside it; each with qualifier and years, null where not stated. With regions, their own money alone.
 */
export function moneyColumns(
  dataset: Dataset,
  initiativeId: string,
  regionIds: readonly string[] = [],
): Record<string, Cell> {
  const isHere = ({ region_ids }: BudgetLine) =>
    regionIds.length === 0 || region_ids.every((id) => regionIds.includes(id));
  const lines = linesOf(dataset, initiativeId).filter(isHere);
  const total = totalFunding(lines);
  const { counted } = moneyOf(dataset, [{ id: initiativeId }], { regionIds });
  const isSilent = total.counted.length === 0 && yearlyOf(total).length === 0;
  const parts = isSilent ? componentFunding(dataset, initiativeId).filter(isHere) : [];
  const beside = lines.filter(
    ({ nature, basis, alternative_to_id }) =>
      nature !== null && privateNatures.includes(nature) && basis === "total" && alternative_to_id === null,
  );
  return {
    ...columnsOf("total", total.counted),
    ...columnsOf(
      "awarded",
      total.counted.filter(({ nature }) => nature === "award"),
    ),
    ...columnsOf(
      "in_report_total",
      counted.map(({ line }) => line),
    ),
    ...columnsOf("yearly", yearlyOf(total)),
    ...columnsOf(
      "parts",
      parts.filter(({ basis }) => basis === "total"),
    ),
    ...columnsOf(
      "parts_yearly",
      parts.filter(({ basis }) => basis === "per_year"),
    ),
    ...columnsOf("private", beside),
  };
}

function columnsOf(name: string, lines: readonly BudgetLine[]): Record<string, Cell> {
  const years = (column: "period_start_year" | "period_end_year") => lines.map((line) => line[column]);
  const known = (all: readonly (number | null)[]) => (all.includes(null) || all.length === 0 ? [] : (all as number[]));
  const counts = new Set(lines.map(({ period_years }) => period_years));
  const [starts, ends] = [known(years("period_start_year")), known(years("period_end_year"))];
  return {
    [`${name}_eur`]: lines.length > 0 ? sumOf(lines) : null,
    [`${name}_qualifier`]: lines.length > 0 ? weakest(lines, false) : null,
    [`${name}_start_year`]: starts.length > 0 ? Math.min(...starts) : null,
    [`${name}_end_year`]: ends.length > 0 ? Math.max(...ends) : null,
    // How many years the report counts without dating them, where it says the same of all.
    [`${name}_years`]: counts.size === 1 ? ([...counts][0] ?? null) : null,
  };
}
