import type { Counted } from "../model/results/towards-target.ts";
import { unitOf } from "../model/terms/unit-of.ts";
import type { Rows } from "../schema/tables.ts";
import { qualified, years } from "./amounts.ts";
import type { Context, Words } from "./context.ts";
import type { Language } from "./languages.ts";
import type { Messages } from "./messages.ts";
import { percent, plainNumber } from "./numbers.ts";
import { inUnit } from "./units.ts";

/** The figure of a result in its parts, for whoever sets them in a line or one below the other; empty where not said. */
export interface ResultFigure {
  /** How exactly it is known, as a sign and in words. */
  sign: string;
  qualifier: string;
  /** "275", "65%", "3rd or better". */
  number: string;
  /** What one of it is, where the number does not say it. */
  unit: string;
  basis: string;
}

/** A result's figure: every location that states one states these parts. */
export function resultFigure(result: Rows<"results">, context: Context): ResultFigure {
  const { dataset, m } = context;
  const { value, qualifier, basis } = result;
  const unit = unitOf(dataset, result);
  const parts = { sign: m.amount.symbols[qualifier], qualifier: m.amount.words[qualifier], basis: m.basis[basis] };
  const figure = { ...parts, ...inUnit(value, unit, context) };
  if (unit.kind !== "rank" || qualifier !== "up_to") return figure;
  // The smaller the number of a rank, the better: at most three is third or better.
  return { ...figure, sign: "", qualifier: "", number: m.results.rank({ rank: figure.number }) };
}

/** What kinds of money some lines are, each once, in the lines' order: "budget", "awards". */
export function naturesInWords(lines: readonly Rows<"budget_lines">[], m: Messages): string[] {
  return [...new Set(lines.flatMap(({ nature }) => (nature === null ? [] : m.nature[nature])))];
}

/** The figure of a result in words, without its period: "at least 275 companies", "500 projects per year". */
export function resultInWords(result: Rows<"results">, context: Context): string {
  const { qualifier, number, unit, basis } = resultFigure(result, context);
  return [qualifier, number, unit, basis].filter(Boolean).join(" ");
}

/** Which share of its target a result is, in words: "at least 55%"; undefined where it is none. */
export function shareInWords({ result, share_pct }: Counted, { m, language }: Words): string | undefined {
  return share_pct === null ? undefined : qualified(result.qualifier, percent(share_pct, language), m);
}

/** The figure of an observation in words: "8th", "37.3 of 100", "at least 20% above the EU average"; no figure is said. */
export function observationInWords(
  observation: Rows<"observations">,
  indicator: Rows<"indicators">,
  context: Context,
): string {
  const { dataset, m, language } = context;
  const { value, qualifier } = observation;
  if (value === null || qualifier === null) return m.facts.noFigure;
  const measured = unitOf(dataset, indicator);
  if (measured.kind !== "rank" && indicator.scale_max !== null) {
    const scale = plainNumber(indicator.scale_max, language);
    return qualified(qualifier, m.facts.outOf({ value: plainNumber(value, language), of: scale }), m);
  }
  const { number, unit } = inUnit(value, measured, context);
  return qualified(qualifier, [number, unit].filter(Boolean).join(" "), m);
}

/** The score of a view in words, "3.8 of 5"; of a statement without one, what it comes to: "Praise". */
export function scoreInWords({ score, scale_max, stance }: Rows<"views">, m: Messages, language: Language): string {
  if (score === null || scale_max === null) return stance === null ? "" : m.views.stances[stance];
  return m.facts.outOf({ value: plainNumber(score, language), of: plainNumber(scale_max, language) });
}

/** The year or span that an observation holds for; empty where the report gives none. */
export function observationYears({ period_start_year, period_year }: Rows<"observations">, m: Messages): string {
  return years(period_start_year ?? period_year, period_year, m);
}

/** The date of a start: "May 2017", "2016". */
export function startDate({ start_year, start_month }: Rows<"starts">, language: Language): string {
  return monthAndYear(start_year, start_month, language);
}

// Making a format takes far longer than using it.
const monthFormats = new Map<Language, Intl.DateTimeFormat>();

/** A month of a year, 1 to 12, in words: "May 2017"; the year alone where no month is known. */
export function monthAndYear(year: number, month: number | null, language: Language): string {
  if (month === null) return String(year);
  const format =
    monthFormats.get(language) ??
    new Intl.DateTimeFormat(language, { month: "long", year: "numeric", timeZone: "UTC" });
  monthFormats.set(language, format);
  return format.format(Date.UTC(year, month - 1));
}
