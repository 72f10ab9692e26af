import type { Dataset } from "../dataset/dataset.ts";
import { type BudgetLine, statedFunding, totalFunding } from "../model/money/funding.ts";
import { isEndnote, mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Rows } from "../schema/tables.ts";
import type { MissingReason } from "../schema/vocabularies.ts";
import { euros, years } from "../text/amounts.ts";
import type { Words as Said } from "../text/context.ts";
import type { Messages } from "../text/messages.ts";
import { published } from "../text/report-reference.ts";

/** A sentence fit to be quoted: the figure with everything that must be said with it. */
export interface Quotation {
  /** The row that it quotes: the initiative or one of its budget lines. */
  id: string;
  text: string;
}

interface Words extends Said {
  /** The permanent address of the page quoted. */
  url: string;
}

/**
 * What an initiative states of its money, as sentences: first all of it, then, where there are several, each line. An
 * absence is a sentence too, with its reason.
 */
export function quotations(dataset: Dataset, initiative: Rows<"initiatives">, words: Words): Quotation[] {
  const lines = dataset.budget_lines.filter((line) => line.initiative_id === initiative.id);
  const whole = { id: initiative.id, text: wholeSentence(dataset, initiative, lines, words) };
  // The one line that the first sentence quotes needs no second.
  const quoted = statedFunding(lines).lines;
  const others = lines.filter((line) => lines.length > 1 && !(quoted.length === 1 && quoted[0] === line));
  return [whole, ...others.map((line) => ({ id: line.id, text: lineSentence(dataset, initiative, line, words) }))];
}

function wholeSentence(
  dataset: Dataset,
  initiative: Rows<"initiatives">,
  lines: readonly BudgetLine[],
  words: Words,
): string {
  const { m } = words;
  const funding = statedFunding(lines);
  if (funding.amount_eur === null || funding.qualifier === null) {
    const reason = funding.status as MissingReason;
    const silent = lines.filter((line) => line.missing_reason === reason && line.alternative_to_id === null);
    const rows = silent.length > 0 ? silent : [initiative];
    return sentence(dataset, m.cite.sentence.missing[reason], initiative.name, rows, [], words);
  }
  const amount = amountText(funding.amount_eur, funding.qualifier, funding.status === "per_year", words);
  const period = periodText(funding, m);
  const said = [
    ...natures(funding.lines, m),
    ...(funding.lines.length > 1 ? [m.cite.sentence.added(funding.lines.length)] : []),
  ];
  return sentence(
    dataset,
    (name, evidence) => m.cite.sentence.stated(name, amount, period, evidence),
    initiative.name,
    funding.lines,
    said,
    words,
  );
}

function lineSentence(dataset: Dataset, initiative: Rows<"initiatives">, line: BudgetLine, words: Words): string {
  const { m } = words;
  const name = m.cite.sentence.line(initiative.name, line.label);
  if (line.amount_eur === null || line.qualifier === null) {
    return sentence(dataset, m.cite.sentence.missing[line.missing_reason ?? "not_stated"], name, [line], [], words);
  }
  const amount = amountText(line.amount_eur, line.qualifier, line.basis === "per_year", words);
  const period = periodText(line, m);
  const [leftOut] = totalFunding([line]).leftOut;
  const said = [...natures([line], m), ...(leftOut?.reason === "alternative" ? [m.cite.sentence.other] : [])];
  return sentence(
    dataset,
    (who, evidence) => m.cite.sentence.stated(who, amount, period, evidence),
    name,
    [line],
    said,
    words,
  );
}

/** The sentence itself, then the time it describes, the discrepancies it stands in, and where it can be checked. */
function sentence(
  dataset: Dataset,
  say: (name: string, evidence: string) => string,
  name: string,
  rows: readonly { id: string; source_ids: readonly string[] }[],
  said: readonly string[],
  { m, language, url }: Words,
): string {
  const { report } = dataset;
  const w = m.cite.sentence;
  const places = locationNames(dataset, rows, m);
  const evidence = [...said, w.places(places, report.title, report.publisher, published(report, language))].join("; ");
  const ids = rows.map(({ id }) => id);
  const hasDiscrepancy = dataset.discrepancies.some(
    ({ subject_table, subject_ids, severity }) =>
      severity !== "cosmetic" && subject_table === "budget_lines" && subject_ids.some((id) => ids.includes(id)),
  );
  return [
    say(name, evidence),
    w.time(report.describes),
    ...(hasDiscrepancy ? [w.discrepancy] : []),
    w.source(report.site_title, report.data_version, url),
  ].join(" ");
}

function amountText(amount: number, qualifier: keyof Messages["amount"]["words"], isYearly: boolean, words: Words) {
  const { m, language } = words;
  const sum = euros(amount, m, language, m.amount.millionInWords);
  return [m.amount.words[qualifier], sum, isYearly ? m.amount.perYear : ""].filter(Boolean).join(" ");
}

/** The years, where an end without a beginning is no single year. */
function periodText(row: Pick<BudgetLine, "period_start_year" | "period_end_year">, m: Messages): string {
  const { period_start_year: from, period_end_year: to } = row;
  return from === null && to !== null ? m.cite.sentence.until(to) : years(from, to, m);
}

/** The kinds of money among the lines, each once, in the lines' order. */
function natures(lines: readonly BudgetLine[], m: Messages): string[] {
  return [...new Set(lines.flatMap(({ nature }) => (nature === null ? [] : m.nature[nature])))];
}

function locationNames(dataset: Dataset, rows: readonly { source_ids: readonly string[] }[], m: Messages): string {
  const location = byId(dataset.locations, "location");
  const endnote = byId(dataset.endnotes, "endnote");
  return mergedSources(dataset, rows)
    .map((id) => (isEndnote(dataset, id) ? m.sources.endnote(endnote(id).printed_marker) : location(id).label))
    .join(", ");
}
