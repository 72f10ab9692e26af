import type { InitiativeRow } from "../../model/initiatives/list-rows.ts";
import { otherNames } from "../../model/terms/other-names.ts";
import { pillarHue } from "../../model/terms/pillar-hue.ts";
import type { TableName } from "../../schema/tables.ts";
import { type FacetKey, facetKeys } from "../../selection/list-row.ts";
import type { Facet, FacetOption } from "../../selection/selection.ts";
import type { Context } from "../../text/context.ts";
import { shortTermLabel, termLabel } from "../../text/term-label.ts";

/** The facets of the list, in the words of a language, with the options that at least one row has, vocabularies in order. */
export function facetsIn({ dataset, m }: Context, rows: readonly InitiativeRow[]): Facet[] {
  const terms = (table: VocabularyName): FacetOption[] =>
    dataset[table].map(({ id, label }) => ({ id, label, names: otherNames(dataset, table, { id, label }) }));
  const options: Record<FacetKey, FacetOption[]> = {
    region: dataset.regions.map(({ id, label }) => ({
      id,
      label: termLabel(dataset, "region", id),
      short_label: shortTermLabel(dataset, "region", id),
      names: otherNames(dataset, "regions", { id, label }),
    })),
    pillar: dataset.pillars.map(({ id }) => ({
      id,
      label: termLabel(dataset, "pillar", id),
      short_label: shortTermLabel(dataset, "pillar", id),
      hue: pillarHue(dataset, id),
    })),
    kind: labelled(m.initiative.kinds),
    instrument: terms("instruments"),
    sector: terms("sectors"),
    technology: terms("technologies"),
    beneficiary: terms("beneficiaries"),
    payer: dataset.funding_sources.map(({ id, label }) => ({ id, label })),
    funding: labelled(m.funding),
    in_total: labelled(m.explorer.inTotal),
    discrepancy: labelled(m.explorer.discrepancies),
  };
  const used = new Map(facetKeys.map((key) => [key, new Set(rows.flatMap((row) => row.values[key]))]));
  return facetKeys.map((key) => ({
    key,
    label: m.explorer.facets[key],
    options: options[key].filter(({ id }) => used.get(key)?.has(id)),
    ...openTerm(dataset, key),
  }));
}

/** Whether the options of a facet tell rows apart: not where there is none, or one that every row has. */
export function hasChoice({ key, options }: Facet, rows: readonly InitiativeRow[]): boolean {
  const [only, ...others] = options;
  return (
    others.length > 0 || (only !== undefined && !rows.every(({ values }) => values[key as FacetKey].includes(only.id)))
  );
}

/** The term of a facet that means open to every other: the country as a whole, all sectors. */
function openTerm(dataset: Context["dataset"], key: FacetKey): Pick<Facet, "open_id"> {
  if (key === "region") return { open_id: dataset.report.country_region_id };
  const vocabulary = { sector: dataset.sectors, technology: dataset.technologies, beneficiary: dataset.beneficiaries };
  const all = key in vocabulary && vocabulary[key as keyof typeof vocabulary].find(({ is_all }) => is_all);
  return all ? { open_id: all.id } : {};
}

type VocabularyName = Extract<TableName, "instruments" | "sectors" | "technologies" | "beneficiaries">;

function labelled(words: Readonly<Record<string, string>>): FacetOption[] {
  return Object.entries(words).map(([id, label]) => ({ id, label }));
}
