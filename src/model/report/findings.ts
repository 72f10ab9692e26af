import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { headlineLines } from "../money/shares.ts";
import { type Counted, nearestFirst, targetCounts } from "../results/towards-target.ts";

type Initiative = Rows<"initiatives">;

/** Measures of the main list that state no total amount at all, strategies apart. */
export interface Silence {
  silent: Initiative[];
  of: number;
  /** The pillar with the most of them, where several tie the first; null where none is silent. */
  mostIn: { pillar_id: string; silent: number; of: number } | null;
}

/** The main list's measures without an amount in the headline total, and the pillar that is most silent. */
export function silence(dataset: Dataset): Silence {
  const stating = new Set(headlineLines(dataset).map((line) => line.initiative_id));
  const pillars = dataset.pillars.filter(({ kind }) => kind !== "strategy");
  const measures = dataset.initiatives.filter(
    (each) => each.is_in_main_list && pillars.some(({ id }) => each.pillar_ids.includes(id)),
  );
  const silent = measures.filter(({ id }) => !stating.has(id));
  const byPillar = pillars
    .map(({ id }) => ({
      pillar_id: id,
      silent: silent.filter(({ pillar_ids }) => pillar_ids.includes(id)).length,
      of: measures.filter(({ pillar_ids }) => pillar_ids.includes(id)).length,
    }))
    .filter((each) => each.silent > 0)
    .sort((a, b) => b.silent / b.of - a.silent / a.of || b.silent - a.silent);
  return { silent, of: measures.length, mostIn: byPillar[0] ?? null };
}

/** The report's targets, and those that it sets a result beside. */
export interface TargetsMet {
  targets: number;
  withResult: number;
  /** The initiative whose result came nearest to its target, and its share of it; null where none can be set so. */
  closest: { initiative: Initiative; counted: Counted } | null;
}

/** How many targets have a result beside them, counted as wherever the site sets results beside targets. */
export function targetsMet(dataset: Dataset): TargetsMet {
  const targets = nearestFirst(targetCounts(dataset.results));
  const counted = targets
    .flatMap(({ counts }) => counts[0] ?? [])
    .find(({ target, share }) => target.initiative_id !== null && share !== null);
  const initiative = dataset.initiatives.find(({ id }) => id === counted?.target.initiative_id);
  return {
    targets: targets.length,
    withResult: targets.filter(({ counts }) => counts.length > 0).length,
    closest: counted && initiative ? { initiative, counted } : null,
  };
}

/**
 * The initiatives that the most discrepancies touch, cosmetic ones apart, with their number and how many there are in
 * all; several where they are level, in file order; null where no initiative is touched.
 */
export function mostTouched(dataset: Dataset): { initiatives: Initiative[]; count: number; of: number } | null {
  const grave = dataset.discrepancies.filter(({ severity }) => severity !== "cosmetic");
  const countOf = ({ id }: Initiative) => grave.filter(({ initiative_ids }) => initiative_ids.includes(id)).length;
  const count = Math.max(0, ...dataset.initiatives.map(countOf));
  if (count === 0) return null;
  return { initiatives: dataset.initiatives.filter((each) => countOf(each) === count), count, of: grave.length };
}
