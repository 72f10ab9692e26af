import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { holdsMeasures, measures } from "../initiatives/measures.ts";
import { fundingOf } from "./by-initiative.ts";
import { headlineLines } from "./shares.ts";

/** Measures of the main list that add no amount to the headline total or, in a report without one, that state no total. */
export interface Silence {
  silent: Rows<"initiatives">[];
  /** How many measures there are. */
  of: number;
  /** The pillar with the largest share of them, where several share the lead the first; null where none is silent. */
  mostIn: { pillar_id: string; silent: number; of: number } | null;
}

/**
 * The main list's measures without an amount in the headline total, or, where the report has none, without a total amount
 * of their own; and the pillar that is most silent.
 */
export function silence(dataset: Dataset): Silence {
  const hasHeadline = dataset.report.headline_total_id !== null;
  const counted = new Set(headlineLines(dataset).map((line) => line.initiative_id));
  const all = measures(dataset);
  const silent = all.filter(({ id }) => (hasHeadline ? !counted.has(id) : fundingOf(dataset, id).status !== "total"));
  const byPillar = dataset.pillars
    .filter(holdsMeasures)
    .map(({ id }) => ({
      pillar_id: id,
      silent: silent.filter(({ pillar_ids }) => pillar_ids.includes(id)).length,
      of: all.filter(({ pillar_ids }) => pillar_ids.includes(id)).length,
    }))
    .filter((each) => each.silent > 0)
    .sort((a, b) => b.silent / b.of - a.silent / a.of || b.silent - a.silent);
  return { silent, of: all.length, mostIn: byPillar[0] ?? null };
}
