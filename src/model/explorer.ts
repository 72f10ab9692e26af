import type { Dataset } from "../dataset/dataset.ts";
import type { Rows } from "../schema/tables.ts";
import { byId } from "./by-id.ts";
import { type StatedFunding, statedFunding, umbrellasOf } from "./funding.ts";
import { pillarHue } from "./pillar-hue.ts";
import type { Facet, SelectableRow } from "./selection.ts";

type Initiative = Rows<"initiatives">;

export interface ExplorerRow extends SelectableRow {
  initiative: Initiative;
  funding: StatedFunding;
  discrepancyCount: number;
}

/** What the explorer's facets are called and how codes read; handed in, as the model speaks no language. */
export interface ExplorerWords {
  facets: Record<FacetKey, string>;
  kinds: Record<Initiative["kind"], string>;
  funding: Record<StatedFunding["status"], string>;
  discrepancies: Record<Rows<"discrepancies">["severity"] | "none", string>;
}

export const facetKeys = [
  "region",
  "pillar",
  "kind",
  "instrument",
  "sector",
  "technology",
  "beneficiary",
  "payer",
  "funding",
  "discrepancy",
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** One row an initiative, in file order: the overview table first, as the report has it. */
export function explorerRows(dataset: Dataset): ExplorerRow[] {
  const organisation = byId(dataset.organisations, "organisation");
  const sector = byId(dataset.sectors, "sector");
  const technology = byId(dataset.technologies, "technology");
  const region = byId(dataset.regions, "region");
  const beneficiary = byId(dataset.beneficiaries, "beneficiary");
  return dataset.initiatives.map((initiative) => {
    const lines = dataset.budget_lines.filter((line) => line.initiative_id === initiative.id);
    const funding = statedFunding(lines);
    const discrepancies = dataset.discrepancies.filter(({ initiative_ids }) => initiative_ids.includes(initiative.id));
    const bodies = dataset.participations
      .filter((participation) => participation.initiative_id === initiative.id)
      .map(({ organisation_id }) => organisation(organisation_id))
      .flatMap(({ name, other_names }) => [name, ...other_names]);
    return {
      id: initiative.id,
      name: initiative.name,
      scope: initiative.is_in_table_1 ? "overview" : "text",
      initiative,
      funding,
      discrepancyCount: discrepancies.length,
      start_year: initiative.start_year,
      funding_eur: funding.status === "total" ? funding.amount_eur : null,
      funding_qualifier: funding.status === "total" ? funding.qualifier : null,
      funding_lines:
        funding.status === "total"
          ? funding.lines.map((line) => ({
              id: line.id,
              amount_eur: line.amount_eur ?? 0,
              within: umbrellasOf(line, dataset.budget_lines),
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
        payer: [...new Set(lines.flatMap((line) => line.funding_source_ids))],
        funding: [funding.status],
        discrepancy: discrepancies.length > 0 ? [...new Set(discrepancies.map(({ severity }) => severity))] : ["none"],
      },
      texts: {
        name: [initiative.name, ...initiative.other_names].join(" · "),
        summary: initiative.summary,
        objective: initiative.objective ?? "",
        organisations: [...new Set(bodies)].join(" · "),
        terms: [
          ...initiative.sector_ids.flatMap((id) => [sector(id).label, ...otherLanguages(dataset, "sectors", id)]),
          ...initiative.technology_ids.flatMap((id) => [
            technology(id).label,
            ...otherLanguages(dataset, "technologies", id),
          ]),
          ...initiative.region_ids.flatMap((id) => [region(id).label, ...otherLanguages(dataset, "regions", id)]),
          ...initiative.beneficiary_ids.flatMap((id) => [
            beneficiary(id).label,
            ...otherLanguages(dataset, "beneficiaries", id),
          ]),
        ].join(" · "),
      },
    };
  });
}

/** The facets with the options that at least one row has: vocabularies in their own order. */
export function explorerFacets(dataset: Dataset, rows: readonly ExplorerRow[], words: ExplorerWords): Facet[] {
  const options: Record<FacetKey, { id: string; label: string; hue?: number }[]> = {
    region: dataset.regions.map(({ id, label }) => ({ id, label })),
    pillar: dataset.pillars.map(({ id, number, label }) => ({
      id,
      label: number === null ? label : `${number} ${label}`,
      hue: pillarHue(dataset, id),
    })),
    kind: labelled(words.kinds),
    instrument: dataset.instruments.map(({ id, label }) => ({ id, label })),
    sector: dataset.sectors.map(({ id, label }) => ({ id, label })),
    technology: dataset.technologies.map(({ id, label }) => ({ id, label })),
    beneficiary: dataset.beneficiaries.map(({ id, label }) => ({ id, label })),
    payer: dataset.funding_sources.map(({ id, label }) => ({ id, label })),
    funding: labelled(words.funding),
    discrepancy: labelled(words.discrepancies),
  };
  return facetKeys.map((key) => ({
    key,
    label: words.facets[key],
    options: options[key].filter(({ id }) => rows.some((row) => row.values[key]?.includes(id))),
  }));
}

/** A term's label in every other language of the data, so that a search finds it under each name. */
function otherLanguages(dataset: Dataset, table: string, id: string): string[] {
  return Object.values(dataset.translations).flatMap((rows) =>
    rows.filter((row) => row.table === table && row.id === id && row.column === "label").map(({ text }) => text),
  );
}

function labelled(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}
