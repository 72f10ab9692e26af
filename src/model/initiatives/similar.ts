import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { perDataset } from "../rows/per-dataset.ts";

type Initiative = Rows<"initiatives">;

/** What two initiatives can have in common, the weightiest first: the same tool elsewhere is what readers look for. */
const weights = { instrument: 4, pillar: 2, beneficiary: 2, region: 1 } as const;
export type SharedAspect = keyof typeof weights;
export const sharedAspects = Object.keys(weights) as SharedAspect[];

export interface Similar {
  initiative: Initiative;
  /** From 0 to the sum of the weights: for each aspect its weight times shared terms by all terms of both. */
  score: number;
  /** The reason: the terms that both have, by aspect; aspects without one are absent. */
  shared: { aspect: SharedAspect; ids: string[] }[];
}

/** The terms of each initiative that are compared, by its id. */
const comparedTerms = perDataset((dataset) => {
  const open = new Set(dataset.beneficiaries.filter(({ is_all }) => is_all).map(({ id }) => id));
  return new Map(
    dataset.initiatives.map((each): [string, Record<SharedAspect, string[]>] => [
      each.id,
      {
        instrument: each.instrument_ids,
        pillar: each.pillar_ids,
        beneficiary: each.beneficiary_ids.filter((id) => !open.has(id)),
        region: each.region_ids,
      },
    ]),
  );
});

/**
 * The initiatives most like one, best first, ties in file order; its umbrella and its components are not among them. Only
 * those that share its instrument or at least two aspects. "All" as a beneficiary says nothing, so it is not compared.
 */
export function similarInitiatives(dataset: Dataset, initiative: Initiative, limit: number): Similar[] {
  const termsOf = comparedTerms(dataset);
  const own = termsOf.get(initiative.id);
  if (!own) throw new Error(`unknown initiative: ${initiative.id}`);
  return dataset.initiatives
    .filter(({ id, parent_id }) => id !== initiative.id && id !== initiative.parent_id && parent_id !== initiative.id)
    .map((each) => {
      const terms = termsOf.get(each.id) ?? own;
      const shared = sharedAspects
        .map((aspect) => ({ aspect, ids: own[aspect].filter((id) => terms[aspect].includes(id)) }))
        .filter(({ ids }) => ids.length > 0);
      return { each, terms, shared };
    })
    .filter(({ shared }) => shared.length > 1 || shared.some(({ aspect }) => aspect === "instrument"))
    .map(({ each, terms, shared }) => {
      const score = shared.reduce((sum, { aspect, ids }) => {
        const all = new Set([...own[aspect], ...terms[aspect]]).size;
        return sum + (weights[aspect] * ids.length) / all;
      }, 0);
      return { initiative: each, score, shared };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
