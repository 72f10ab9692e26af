import { totalFunding } from "../model/money/funding.ts";
import { sumLines } from "../model/money/sum-lines.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Context } from "../text/context.ts";
import { reportReference } from "../text/report-reference.ts";
import { sourceLabels } from "../text/source-labels.ts";
import type { Cell } from "./csv.ts";
import { type MoneyRecord, moneyOfSelection } from "./money-selection.ts";

/**
 * Every budget line of an initiative as a plain record, in the initiatives' order, with all that sums need to know of it:
 * a line without a region is of all those of its initiative.
 */
export function moneyLines({ dataset, m, language }: Context): MoneyRecord[] {
  const { report } = dataset;
  const label = (table: "regions" | "pillars" | "funding_sources", ids: readonly string[]) =>
    ids.map(byId<{ id: string; label: string }>(dataset[table], table)).map((term) => term.label);
  const summed = new Map(sumLines(dataset).map((each) => [each.id, each]));
  const reasons = new Map(totalFunding(dataset.budget_lines).leftOut.map(({ line, reason }) => [line.id, reason]));
  return dataset.initiatives.flatMap((initiative) =>
    dataset.budget_lines
      .filter(({ initiative_id }) => initiative_id === initiative.id)
      .map((line) => {
        const region_ids = line.region_ids.length > 0 ? line.region_ids : initiative.region_ids;
        const reason = reasons.get(line.id);
        return {
          id: line.id,
          initiative_id: initiative.id,
          initiative: initiative.name,
          label: line.label,
          amount_eur: line.amount_eur,
          qualifier: line.qualifier,
          missing_reason: line.missing_reason,
          basis: line.basis,
          nature: line.nature,
          kind: line.kind,
          period_start_year: line.period_start_year,
          period_end_year: line.period_end_year,
          period_years: line.period_years,
          region_ids,
          regions: label("regions", region_ids),
          pillar_ids: initiative.pillar_ids,
          pillars: label("pillars", initiative.pillar_ids),
          payer_ids: line.funding_source_ids,
          payers: label("funding_sources", line.funding_source_ids),
          is_in_report_total: summed.get(line.id)?.isInTotal ?? false,
          enters_sums: summed.has(line.id),
          contained_in_ids: summed.get(line.id)?.within ?? [],
          why_not_counted: reason === undefined ? null : m.money.leftOut[reason],
          as_printed: line.as_printed,
          sources: sourceLabels(dataset, line.source_ids, m).join("; "),
          source_ids: line.source_ids,
          data_source: reportReference(report, language),
          data_version: report.data_version,
          data_licence: report.data_licence,
        };
      }),
  );
}

/** All of these lines as the selection of everything hands them out; `address` is that of the list. */
export function allMoney(context: Context, address: string): Record<string, Cell>[] {
  const { dataset, m } = context;
  const ids = new Set(dataset.initiatives.map(({ id }) => id));
  return moneyOfSelection(moneyLines(context), ids, { regionIds: [], pillarIds: [] }, m.sums, address);
}
