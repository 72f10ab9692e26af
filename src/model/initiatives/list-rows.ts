import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import type { ListedFunding, ListRow } from "../../selection/list-row.ts";
import { discrepanciesOfInitiative, isGrave } from "../discrepancies/touching.ts";
import { fundingOf, linesOf } from "../money/by-initiative.ts";
import type { StatedFunding } from "../money/funding.ts";
import { sumLines } from "../money/sum-lines.ts";
import { fundingInRegions } from "../money/term-money.ts";
import { byId } from "../rows/by-id.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { inOrder } from "../terms/joint-groups.ts";
import { isInMainList } from "./main-list.ts";

type Initiative = Rows<"initiatives">;

/** An initiative as a row of the list. */
export interface InitiativeRow extends ListRow {
  initiative: Initiative;
  funding: StatedFunding;
  /** How many discrepancies that are not cosmetic touch it. */
  discrepancies: number;
}

/** One row an initiative, in file order: the main list first, as the report has it. */
export function listRows(dataset: Dataset): InitiativeRow[] {
  const organisation = byId(dataset.organisations, "organisation");
  const participationsOf = rowsBy(dataset.participations, "initiative_id");
  const resultsOf = rowsBy(dataset.results, "initiative_id");
  const sumLinesOf = rowsBy(sumLines(dataset), "initiative_id");
  return dataset.initiatives.map((initiative) => {
    const { id } = initiative;
    const funding = fundingOf(dataset, id);
    const discrepancies = discrepanciesOfInitiative(dataset, id);
    const bodies = participationsOf(id)
      .map(({ organisation_id }) => organisation(organisation_id))
      .flatMap(({ name, other_names }) => [name, ...other_names]);
    return {
      id,
      name: initiative.name,
      summary: initiative.summary,
      scope: isInMainList(initiative) ? "main" : "text",
      region_ids: inOrder(dataset.regions, initiative.region_ids),
      pillar_ids: inOrder(dataset.pillars, initiative.pillar_ids),
      start_year: initiative.start_year,
      start_missing_reason: initiative.start_missing_reason,
      ...listed(funding),
      initiative,
      funding,
      discrepancies: discrepancies.filter(isGrave).length,
      funding_lines: sumLinesOf(id).map(({ line, ...each }) => ({ ...each, region_ids: line.region_ids })),
      funding_in: properSubsets(inOrder(dataset.regions, initiative.region_ids)).map((region_ids) => ({
        region_ids,
        ...listed(fundingInRegions(dataset, id, region_ids)),
      })),
      values: {
        region: initiative.region_ids,
        pillar: initiative.pillar_ids,
        kind: [initiative.kind],
        instrument: initiative.instrument_ids,
        sector: initiative.sector_ids,
        technology: initiative.technology_ids,
        beneficiary: initiative.beneficiary_ids,
        payer: [...new Set(linesOf(dataset, id).flatMap((line) => line.funding_source_ids))],
        funding: [funding.status],
        in_total: [sumLinesOf(id).some(({ isInTotal }) => isInTotal) ? "counted" : "not_counted"],
        discrepancy: discrepancies.length > 0 ? [...new Set(discrepancies.map(({ severity }) => severity))] : ["none"],
      },
      searched: {
        other_names: initiative.other_names.join(" · "),
        objective: initiative.objective ?? "",
        organisations: [...new Set(bodies)].join(" · "),
        results: resultsOf(id)
          .map(({ measure }) => measure)
          .join(" · "),
      },
    };
  });
}

/** The rows with the funding that they state for some regions, where they act in others too; theirs as a whole else. */
export function rowsIn(rows: readonly InitiativeRow[], regionIds: readonly string[]): InitiativeRow[] {
  return rows.map((row) => {
    const asked = row.region_ids.filter((id) => regionIds.includes(id)).join(";");
    const here = row.funding_in.find(({ region_ids }) => region_ids.join(";") === asked);
    if (!here) return row;
    const { region_ids: _, ...funding } = here;
    return { ...row, ...funding };
  });
}

function listed(funding: StatedFunding): ListedFunding {
  return {
    funding_status: funding.status,
    funding_eur: funding.amount_eur,
    funding_qualifier: funding.qualifier,
    funding_nature: funding.lines[0]?.nature ?? null,
    funding_start_year: funding.period_start_year,
    funding_end_year: funding.period_end_year,
    funding_years: funding.period_years,
  };
}

/** The sets of some of several ids, not of all, each in their order. */
function properSubsets(ids: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const id of ids) all.push(...all.map((set) => [...set, id]));
  return all.filter(({ length }) => length > 0 && length < ids.length);
}
