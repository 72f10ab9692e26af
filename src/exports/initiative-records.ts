import { type InitiativeRow, rowsIn } from "../model/initiatives/list-rows.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Context } from "../text/context.ts";
import { reportReference } from "../text/report-reference.ts";
import { sourceLabels } from "../text/source-labels.ts";
import type { Cell } from "./csv.ts";
import { moneyColumns } from "./money-columns.ts";

type VocabularyName = "regions" | "pillars" | "instruments" | "sectors" | "technologies" | "beneficiaries";

/**
 * The explorer's list as plain records, codes and labels side by side, in the rows' order, each with its source and
 * licence. With regions, their own money alone. Lists stay lists; missing values are null.
 */
export function initiativeRecords(
  { dataset, m, language }: Context,
  rows: readonly InitiativeRow[],
  regionIds: readonly string[] = [],
): Record<string, Cell>[] {
  const labels = (table: VocabularyName, ids: readonly string[]) =>
    ids.map(byId<{ id: string; label: string }>(dataset[table], table)).map(({ label }) => label);
  const { report } = dataset;
  return rowsIn(rows, regionIds).map(({ initiative, discrepancies, funding_status }) => ({
    id: initiative.id,
    name: initiative.name,
    kind: initiative.kind,
    is_in_main_list: initiative.is_in_main_list,
    region_ids: initiative.region_ids,
    regions: labels("regions", initiative.region_ids),
    pillar_ids: initiative.pillar_ids,
    pillars: labels("pillars", initiative.pillar_ids),
    instrument_ids: initiative.instrument_ids,
    instruments: labels("instruments", initiative.instrument_ids),
    sector_ids: initiative.sector_ids,
    sectors: labels("sectors", initiative.sector_ids),
    technology_ids: initiative.technology_ids,
    technologies: labels("technologies", initiative.technology_ids),
    beneficiary_ids: initiative.beneficiary_ids,
    beneficiaries: labels("beneficiaries", initiative.beneficiary_ids),
    start_year: initiative.start_year,
    start_missing_reason: initiative.start_missing_reason,
    end_year: initiative.end_year,
    funding_status,
    ...moneyColumns(dataset, initiative.id, regionIds),
    discrepancies,
    summary: initiative.summary,
    sources: sourceLabels(dataset, initiative.source_ids, m).join("; "),
    source_ids: initiative.source_ids,
    data_source: reportReference(report, language),
    data_version: report.data_version,
    data_licence: report.data_licence,
  }));
}

/**
 * The records that differ where only some of an initiative's regions are asked for, by its id and these regions:
 * "living-labs be1;be2".
 */
export function recordsInRegions(
  context: Context,
  rows: readonly InitiativeRow[],
): Record<string, Record<string, Cell>> {
  return Object.fromEntries(
    rows.flatMap((row) =>
      row.funding_in.flatMap(({ region_ids }) =>
        initiativeRecords(context, [row], region_ids).map((record) => [`${row.id} ${region_ids.join(";")}`, record]),
      ),
    ),
  );
}
