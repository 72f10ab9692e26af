import type { Dataset } from "../../dataset/dataset.ts";
import { type RankTarget, rankTarget } from "../results/rank-target.ts";

/** By how many ranks the latest one misses the rank that was aimed at. */
const behind = ({ target, latest }: RankTarget) => latest.value - target.value;

/**
 * The rank aimed at that the latest one held misses by the most, in file order where several do; null where none is missed.
 * Other statements of a target are none of their own.
 */
export function missedRank(dataset: Dataset): RankTarget | null {
  const missed = dataset.results
    .filter(({ alternative_to_id }) => alternative_to_id === null)
    .flatMap((target) => rankTarget(dataset, target) ?? [])
    .filter(({ isMet }) => !isMet);
  return missed.toSorted((a, b) => behind(b) - behind(a))[0] ?? null;
}
