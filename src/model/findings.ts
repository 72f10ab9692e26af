import type { Dataset } from "../dataset/dataset.ts";
import type { Rows } from "../schema/tables.ts";
import { headlineLines } from "./shares.ts";

type Initiative = Rows<"initiatives">;

/** Measures of the overview that state no total amount at all, strategies apart. */
export interface Silence {
  silent: Initiative[];
  of: number;
  /** The pillar with the most of them, where several share the place the first; null where none is silent. */
  mostIn: { pillar_id: string; silent: number; of: number } | null;
}

/** The overview's measures without an amount in the headline total, and the pillar that is most silent. */
export function silence(dataset: Dataset): Silence {
  const stating = new Set(headlineLines(dataset).map((line) => line.initiative_id));
  const pillars = dataset.pillars.filter(({ kind }) => kind !== "strategy");
  const measures = dataset.initiatives.filter(
    (each) => each.is_in_table_1 && pillars.some(({ id }) => each.pillar_ids.includes(id)),
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

/** Targets of initiatives, and those that the report sets a result beside. */
export interface TargetsMet {
  targets: number;
  withResult: number;
  /** The target best documented: the one whose result has the largest share of it; null where none can be set so. */
  closest: { initiative: Initiative; share_pct: number } | null;
}

/** How many targets of initiatives have a result beside them; alternative statements of a target are not counted. */
export function targetsMet(dataset: Dataset): TargetsMet {
  const targets = dataset.results.filter(
    (each) => each.kind === "target" && each.initiative_id !== null && each.alternative_to_id === null,
  );
  const reached = targets.flatMap((target) => {
    const results = dataset.results.filter(({ target_id }) => target_id === target.id);
    return results.length > 0 ? [{ target, results }] : [];
  });
  const shares = reached
    .flatMap(({ target, results }) =>
      results
        .filter((result) => result.unit === target.unit && result.basis === target.basis && target.value > 0)
        .map((result) => ({ id: target.initiative_id, share_pct: Math.round((100 * result.value) / target.value) })),
    )
    .sort((a, b) => b.share_pct - a.share_pct);
  const [best] = shares;
  const initiative = dataset.initiatives.find(({ id }) => id === best?.id);
  return {
    targets: targets.length,
    withResult: reached.length,
    closest: best && initiative ? { initiative, share_pct: best.share_pct } : null,
  };
}

/** The initiative that the most discrepancies touch, cosmetic ones apart, the first of several; null where none. */
export function mostContradicted(dataset: Dataset): { initiative: Initiative; count: number; of: number } | null {
  const grave = dataset.discrepancies.filter(({ severity }) => severity !== "cosmetic");
  const [first] = dataset.initiatives
    .map((initiative) => ({
      initiative,
      count: grave.filter(({ initiative_ids }) => initiative_ids.includes(initiative.id)).length,
      of: grave.length,
    }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > 0 ? first : null;
}
