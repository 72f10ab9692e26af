import type { MarkStyle } from "../drawings/marks/mark.ts";
import type { BudgetLine } from "../model/money/funding.ts";
import type { NoTotalReason } from "../model/money/silent-reasons.ts";
import type { Qualifier } from "../schema/vocabularies.ts";
import { amountInWords, period, roundedAmount, years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import type { Messages } from "../text/messages.ts";
import { oneDecimal } from "../text/numbers.ts";
import type { ChartNumber } from "./chart.ts";

/** An amount as it stands beside its mark, or why there is none: "at least €162.0 m", "about €50.0 m per year". */
export function roundedText(number: ChartNumber, { m, language }: Words): string {
  if (number.value === null) return reasonsInWords(number.reason, m);
  const { value, qualifier, basis } = number;
  return roundedAmount({ amount_eur: value, qualifier: qualifier ?? "exact", basis: basis ?? "total" }, m, language);
}

/** An amount as a field of a grid in millions of euros holds it: "≥ 223.6", "< 0.1"; empty where there is none. */
export function millionsText(number: ChartNumber, { m, language }: Words): string {
  if (number.value === null) return "";
  const { value, qualifier } = number;
  const isTiny = value < 50_000;
  const round = qualifier === "at_least" ? Math.floor : Math.round;
  const figure = oneDecimal(isTiny ? 0.1 : Math.max(round(value / 100_000), 1) / 10, language);
  return [m.amount.symbols[isTiny ? "less_than" : (qualifier ?? "exact")], figure].filter(Boolean).join(" ");
}

/** A cell of the table as a reader reads it and as it is spoken: the qualifier in words. */
export function numberInWords(number: ChartNumber, { m, language }: Words): string {
  if (number.value === null) return reasonsInWords(number.reason, m);
  const { value, qualifier, basis } = number;
  return amountInWords({ amount_eur: value, qualifier: qualifier ?? "exact", basis: basis ?? "total" }, m, language);
}

/** Why there is no value, in words: every reason that holds. */
export function reasonsInWords(reason: NoTotalReason | readonly NoTotalReason[], m: Messages): string {
  const reasons = typeof reason === "string" ? [reason] : reason;
  return reasons
    .map((each) => (each === "per_year" || each === "parts_only" ? m.funding[each] : m.missing[each]))
    .join(", ");
}

/** How a mark of this qualifier looks. */
export function markOf(qualifier: Qualifier): MarkStyle {
  return qualifier === "at_least" || qualifier === "about" ? qualifier : "exact";
}

/**
 * The years that the lines cover together, open where no last year is stated. Where none is dated, how many years a single
 * line is for; else empty.
 */
export function periodOf(lines: readonly BudgetLine[], { m }: Words): string {
  const from = lines.flatMap((line) => line.period_start_year ?? []);
  const to = lines.flatMap((line) => line.period_end_year ?? []);
  const [line] = lines;
  if (from.length === 0) return line && lines.length === 1 ? period({ ...line, period_end_year: null }, m) : "";
  return years(Math.min(...from), to.length === 0 ? null : Math.max(...to), m);
}

/** Parts of a sentence joined by middle dots, empty ones left out. */
export function dotted(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(" · ");
}
