import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { type FacetKey, facetKeys, type ListRow } from "../../selection/list-row.ts";
import type { Facet, FacetOption } from "../../selection/selection.ts";
import { type FundingStatus, type StatedFunding, statedFunding, umbrellaFinder } from "../money/funding.ts";
import { byId } from "../rows/by-id.ts";
import { pillarHue } from "../terms/pillar-hue.ts";

type Initiative = Rows<"initiatives">;

/** An initiative as a row of the list. */
export interface InitiativeRow extends ListRow {
  initiative: Initiative;
  funding: StatedFunding;
}

/** What the explorer's facets are called and how codes read; handed in, as the model speaks no language. */
export interface ListWords {
  facets: Record<FacetKey, string>;
  kinds: Record<Initiative["kind"], string>;
  funding: Record<FundingStatus, string>;
  discrepancies: Record<Rows<"discrepancies">["severity"] | "none", string>;
}

/** One row an initiative, in file order: the main list first, as the report has it. */
export function listRows(dataset: Dataset): InitiativeRow[] {
  const organisation = byId(dataset.organisations, "organisation");
  const linesOf = grouped(dataset.budget_lines);
  const participationsOf = grouped(dataset.participations);
  const resultsOf = grouped(dataset.results);
  const discrepanciesOf = grouped(
    dataset.discrepancies.flatMap((row) => row.initiative_ids.map((initiative_id) => ({ ...row, initiative_id }))),
  );
  const umbrellasOf = umbrellaFinder(dataset.budget_lines);
  return dataset.initiatives.map((initiative) => {
    const { id } = initiative;
    const funding = statedFunding(linesOf(id));
    const discrepancies = discrepanciesOf(id);
    const bodies = participationsOf(id)
      .map(({ organisation_id }) => organisation(organisation_id))
      .flatMap(({ name, other_names }) => [name, ...other_names]);
    return {
      id,
      name: initiative.name,
      summary: initiative.summary,
      scope: initiative.is_in_main_list ? "main" : "text",
      region_ids: inOrder(dataset.regions, initiative.region_ids),
      pillar_ids: inOrder(dataset.pillars, initiative.pillar_ids),
      start_year: initiative.start_year,
      start_missing_reason: initiative.start_missing_reason,
      funding_status: funding.status,
      funding_eur: funding.amount_eur,
      funding_qualifier: funding.qualifier,
      funding_nature: funding.lines[0]?.nature ?? null,
      funding_start_year: funding.period_start_year,
      funding_end_year: funding.period_end_year,
      discrepancies: discrepancies.length,
      initiative,
      funding,
      funding_lines:
        funding.status === "total"
          ? funding.lines.map((line) => ({
              id: line.id,
              amount_eur: line.amount_eur ?? 0,
              within: umbrellasOf(line),
            }))
          : [],
      values: {
        region: initiative.region_ids,
        pillar: initiative.pillar_ids,
        kind: [initiative.kind],
        instrument: initiative.instrument_ids,
        sector: initiative.sector_ids,
        technology: initiative.technology_ids,
        beneficiary: initiative.beneficiary_ids,
        payer: [...new Set(linesOf(id).flatMap((line) => line.funding_source_ids))],
        funding: [funding.status],
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

/** The ids in the order of their vocabulary. */
function inOrder(terms: readonly { id: string }[], ids: readonly string[]): string[] {
  return terms.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** The rows of each initiative, in file order; none where it has none. */
function grouped<R extends { initiative_id: string | null }>(rows: readonly R[]): (id: string) => R[] {
  const groups = Map.groupBy(rows, ({ initiative_id }) => initiative_id);
  return (id) => groups.get(id) ?? [];
}

/** The facets with the options that at least one row has: vocabularies in their own order. */
export function listFacets(dataset: Dataset, rows: readonly InitiativeRow[], words: ListWords): Facet[] {
  const terms = (table: VocabularyName): FacetOption[] =>
    dataset[table].map(({ id, label }) => ({ id, label, names: otherLanguages(dataset, table, id) }));
  const options: Record<FacetKey, FacetOption[]> = {
    region: dataset.regions.map(({ id, label, short_label }) => ({
      id,
      label,
      short_label,
      names: otherLanguages(dataset, "regions", id),
    })),
    pillar: dataset.pillars.map(({ id, number, label, short_label }) => ({
      id,
      label: number === null ? label : `${number} ${label}`,
      short_label: number === null ? short_label : `${number} ${short_label}`,
      hue: pillarHue(dataset, id),
    })),
    kind: labelled(words.kinds),
    instrument: terms("instruments"),
    sector: terms("sectors"),
    technology: terms("technologies"),
    beneficiary: terms("beneficiaries"),
    payer: dataset.funding_sources.map(({ id, label }) => ({ id, label })),
    funding: labelled(words.funding),
    discrepancy: labelled(words.discrepancies),
  };
  const used = new Map(facetKeys.map((key) => [key, new Set(rows.flatMap((row) => row.values[key]))]));
  return facetKeys.map((key) => ({
    key,
    label: words.facets[key],
    options: options[key].filter(({ id }) => used.get(key)?.has(id)),
    ...openTerm(dataset, key),
  }));
}

/**
 * The term of a facet that means open to every other. What is open to all sectors is open to each, so it is found with
 * each; what the country as a whole does is found with a region only where the reader asks for it.
 */
function openTerm(dataset: Dataset, key: FacetKey): Pick<Facet, "open_id" | "isOpenIncluded"> {
  if (key === "region") return { open_id: dataset.report.country_region_id, isOpenIncluded: false };
  const vocabulary = { sector: dataset.sectors, technology: dataset.technologies, beneficiary: dataset.beneficiaries };
  const all = key in vocabulary && vocabulary[key as keyof typeof vocabulary].find(({ is_all }) => is_all);
  return all ? { open_id: all.id, isOpenIncluded: true } : {};
}

type VocabularyName = Extract<TableName, "regions" | "instruments" | "sectors" | "technologies" | "beneficiaries">;

/** A term's label in every other language of the data, so that a search finds it under each name. */
function otherLanguages(dataset: Dataset, table: string, id: string): string[] {
  return Object.values(dataset.translations).flatMap((rows) =>
    rows.filter((row) => row.table === table && row.id === id && row.column === "label").map(({ text }) => text),
  );
}

function labelled(words: Readonly<Record<string, string>>): FacetOption[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}
