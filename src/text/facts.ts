import type { Rows } from "../schema/tables.ts";
import type { Qualifier } from "../schema/vocabularies.ts";
import { years } from "./amounts.ts";
import type { Language, Messages } from "./messages.ts";

/** A number for reading, all its digits: "151,562", "0.09". */
export function figure(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
}

/** A number with what it counts: "275 companies", "65%", "12% of total investment". */
export function withUnit(value: number, unit: string, m: Messages, language: Language): string {
  const number = figure(value, language);
  if (!unit.startsWith("%")) return `${number} ${unit}`;
  return `${m.facts.percent(number)}${unit.slice(1)}`;
}

/** A figure with its qualifier in words: "at least 275 companies". */
export function qualified(qualifier: Qualifier, text: string, m: Messages): string {
  return [m.amount.words[qualifier], text].filter(Boolean).join(" ");
}

/** The figure of a result in words, without its period: "at least 275 companies", "500 projects per year". */
export function resultInWords(result: Rows<"results">, m: Messages, language: Language): string {
  const basis = m.basis[result.basis];
  return qualified(
    result.qualifier,
    [withUnit(result.value, result.unit, m, language), basis].filter(Boolean).join(" "),
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
    return qualified(qualifier, m.facts.outOf(figure(value, language), indicator.scale_max), m);
  }
  const isScore = indicator.unit === "score";
  return qualified(qualifier, isScore ? figure(value, language) : withUnit(value, indicator.unit, m, language), m);
}

/** The score of a view in words, "3.8 of 5"; of one without, that none is printed. */
export function scoreInWords({ score, scale_max }: Rows<"views">, m: Messages, language: Language): string {
  if (score === null || scale_max === null) return m.views.noScore;
  return m.facts.outOf(figure(score, language), figure(scale_max, language));
}

/** The year or span that an observation holds for; empty where the report gives none. */
export function observationYears({ period_start_year, period_year }: Rows<"observations">, m: Messages): string {
  return years(period_start_year ?? period_year, period_year, m);
}

/** The date of a start: "May 2017", "2016". */
export function startDate({ start_year, start_month }: Rows<"starts">, language: Language): string {
  return monthAndYear(start_year, start_month, language);
}

/** A month of a year, 1 to 12, in words: "May 2017"; the year alone where no month is known. */
export function monthAndYear(year: number, month: number | null, language: Language): string {
  if (month === null) return String(year);
  return new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    Date.UTC(year, month - 1),
  );
}
