import type { Dataset } from "../dataset/dataset.ts";
import type { AnyRow, TableRow } from "../model/rows/any-row.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Rows, TableName } from "../schema/tables.ts";
import { amountInWords, amountOrReason, period, years } from "./amounts.ts";
import type { Words } from "./context.ts";
import { observationInWords, observationYears, resultInWords, scoreInWords, startDate } from "./facts.ts";

type Facts = { [N in TableName]?: (row: Rows<N>, dataset: Dataset, words: Words) => (string | false | null)[] };

// What each table's rows state in short: figures with their qualifier and period, roles, kinds. Others are only named.
const facts: Facts = {
  budget_lines: (line, _, { m, language }) => [
    amountOrReason(line, m.missing[line.missing_reason ?? "not_stated"], m, language),
    period(line, m),
    line.nature !== null && line.nature !== "budget" && m.nature[line.nature],
    line.alternative_to_id !== null && m.facts.other,
  ],
  printed_totals: (total, _, { m, language }) => [
    amountInWords({ ...total, basis: "total" }, m, language),
    years(total.period_start_year, total.period_end_year, m),
  ],
  results: (result, dataset, words) => [
    resultInWords(result, { dataset, ...words }),
    years(result.period_start_year, result.period_end_year, words.m),
    result.alternative_to_id !== null && words.m.facts.other,
  ],
  observations: (observation, dataset, words) => [
    observationInWords(observation, byId(dataset.indicators, "indicator")(observation.indicator_id), {
      dataset,
      ...words,
    }),
    observationYears(observation, words.m),
  ],
  views: (view, _, { m, language }) => [
    scoreInWords(view, m, language),
    m.views.judges[view.stakeholder_group],
    view.alternative_to_id !== null && m.facts.other,
  ],
  starts: (start, _, { language }) => [startDate(start, language), start.note?.replace(/\.$/, "") ?? null],
  participations: ({ role, role_detail }, _, { m }) => [m.initiative.role[role], role_detail],
  initiatives: (initiative, _, { m }) => [
    m.initiative.kinds[initiative.kind],
    initiative.start_year === null ? null : String(initiative.start_year),
  ],
  cooperation_projects: ({ programme, start_year, end_year }, _, { m }) => [programme, years(start_year, end_year, m)],
  discrepancies: ({ kind, severity }, _, { m }) => [m.discrepancies.kind[kind], m.discrepancies.severity[severity]],
  indicators: ({ publisher_id, edition }, { publishers }) => [
    publisher_id && byId(publishers, "publisher")(publisher_id).label,
    edition,
  ],
  endnotes: ({ author, publication_year }) => [author, publication_year === null ? null : String(publication_year)],
  glossary: ({ expansion }) => [expansion],
  stakeholders: ({ type }) => [type],
};

/** What a row states beside its name, in short and in words; empty for tables whose rows are only named. */
export function rowFact(dataset: Dataset, { table, row }: TableRow, words: Words): string {
  const parts = facts[table] as
    | ((row: AnyRow, dataset: Dataset, words: Words) => (string | false | null)[])
    | undefined;
  return (parts?.(row, dataset, words) ?? []).filter(Boolean).join(" · ");
}
