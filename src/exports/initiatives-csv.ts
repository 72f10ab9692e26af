import type { Dataset } from "../dataset/dataset.ts";
import type { InitiativeRow } from "../model/initiatives/list-rows.ts";
import { byId } from "../model/rows/by-id.ts";
import { reportReference } from "../text/report-reference.ts";
import { type Cell, toCsv } from "./csv.ts";

type VocabularyName = "regions" | "pillars" | "instruments" | "sectors" | "technologies" | "beneficiaries";

/**
 * The explorer's list as plain records, codes and labels side by side, in the rows' order, each with its source and
 * licence. Lists stay lists; missing values are null.
 */
export function initiativeRecords(dataset: Dataset, rows: readonly InitiativeRow[]): Record<string, Cell>[] {
  const labels = (table: VocabularyName, ids: readonly string[]) =>
    ids.map(byId<{ id: string; label: string }>(dataset[table], table)).map(({ label }) => label);
  const { report } = dataset;
  return rows.map(({ initiative, funding, discrepancies }) => ({
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
    funding_status: funding.status,
    funding_eur: funding.amount_eur,
    funding_qualifier: funding.qualifier,
    funding_basis: funding.lines[0]?.basis ?? null,
    funding_natures: [...new Set(funding.lines.flatMap(({ nature }) => nature ?? []))],
    funding_period_start_year: funding.period_start_year,
    funding_period_end_year: funding.period_end_year,
    funding_period_years: funding.period_years,
    funding_as_printed: funding.lines.map((line) => line.as_printed).join(" | "),
    discrepancies,
    summary: initiative.summary,
    source_ids: initiative.source_ids,
    data_source: reportReference(report, "en"),
    data_version: report.data_version,
    data_licence: report.data_licence,
  }));
}

/**
 * The explorer's list as CSV. Its first column is the id, so that a page can pick lines by it; no cell holds a line
 * break. The kind for Excel has a byte-order mark and semicolons, which Excel opens with accents and columns intact.
 */
export function initiativesCsv(dataset: Dataset, rows: readonly InitiativeRow[], kind: "plain" | "excel"): string {
  const records = initiativeRecords(dataset, rows);
  const columns = Object.keys(records[0] ?? { id: "" });
  return kind === "plain" ? toCsv(columns, records) : `\uFEFF${toCsv(columns, records, ";")}`;
}
