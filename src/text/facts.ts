import type { Rows } from "../schema/tables.ts";
import type { Qualifier } from "../schema/vocabularies.ts";
import { years } from "./amounts.ts";
import type { Language, Messages } from "./messages.ts";
import { plainNumber, withUnit } from "./numbers.ts";

/** A figure with its qualifier in words: "at least 275 companies". */
export function qualified(qualifier: Qualifier, text: string, m: Messages): string {
  return [m.amount.words[qualifier], text].filter(Boolean).join(" ");
}

/** What kinds of money some lines are, each once, in the lines' order: "budget", "awards". */
export function naturesInWords(lines: readonly Rows<"budget_lines">[], m: Messages): string[] {
  return [...new Set(lines.flatMap(({ nature }) => (nature === null ? [] : m.nature[nature])))];
}

/** The figure of a result in words, without its period: "at least 275 companies", "500 projects per year". */
export function resultInWords(result: Rows<"results">, m: Messages, language: Language): string {
  const basis = m.basis[result.basis];
  return qualified(
    result.qualifier,
    [withUnit(result.value, result.unit, language), basis].filter(Boolean).join(" "),
    m,
  );
}

/** The figure of an observation in words: "8th", "37.3 of 100", "at least 20% above the EU average"; no figure is said. */
export function observationInWords(
  observation: Rows<"observations">,
  indicator: Rows<"indicators">,
  m: Messages,
  language: Language,
): string {
  const { value, qualifier, status } = observation;
  if (value === null || qualifier === null) return m.facts.noFigure;
  if (status === "rank") return qualified(qualifier, m.facts.rank(value), m);
  if (indicator.scale_max !== null) {
    return qualified(qualifier, m.facts.outOf(plainNumber(value, language), indicator.scale_max), m);
  }
  const isScore = indicator.unit === "score";
  return qualified(qualifier, isScore ? plainNumber(value, language) : withUnit(value, indicator.unit, language), m);
}

/** The year or span that an observation holds for; empty where the report gives none. */
export function observationYears({ period_start_year, period_year }: Rows<"observations">, m: Messages): string {
  return years(period_start_year ?? period_year, period_year, m);
}

/** The date of a start: "May 2017", "2016". */
export function startDate({ start_year, start_month }: Rows<"starts">, language: Language): string {
  if (start_month === null) return String(start_year);
  return new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(start_year, start_month - 1),
  );
}
