import type { Report } from "../schema/report.ts";
import { monthAndYear } from "./facts.ts";
import type { Language } from "./languages.ts";

/** When the report was published: "July 2019", or the year alone where the month is not known. */
export function published({ publication_year, published_month }: Report, language: Language): string {
  return monthAndYear(publication_year, published_month, language);
}

/** The report as a source names it: "Title (Publisher, July 2019)". */
export function reportReference(report: Report, language: Language): string {
  return `${report.title} (${report.publisher}, ${published(report, language)})`;
}
