import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type RankTarget, rankTarget } from "./rank-target.ts";

type Result = Rows<"results">;

/** A result that counts towards a target. */
export interface Counted {
  target: Result;
  result: Result;
  /** Reached over aimed at, 1 where the target is met; null where the report does not count the same thing in both. */
  share: number | null;
  /** The same in whole percent, as the site states it; rounded half up. */
  share_pct: number | null;
}

/** A target with what counts towards it, latest first: where one figure stands for all, it is the first. */
export interface TargetCounts {
  target: Result;
  counts: Counted[];
  /** The ranks held, where the target is a rank that the report observes. */
  rank: RankTarget | undefined;
}

/**
 * Which of the results count towards a target, latest first, those without a year last, and which share of it each is.
 * Other statements of a result do not count again, and nothing is added up: the report does so where it means it.
 */
export function towardsTarget(results: readonly Result[], target: Result): Counted[] {
  return results
    .filter(({ target_id, alternative_to_id }) => target_id === target.id && alternative_to_id === null)
    .sort((a, b) => (b.period_end_year ?? 0) - (a.period_end_year ?? 0))
    .map((result) => {
      const share = result.is_share_of_target ? result.value / target.value : null;
      return { target, result, share, share_pct: share === null ? null : Math.round(100 * share) };
    });
}

/** Every target with what was reached of it, in file order; other statements of a target are no further target. */
export function targetCounts(dataset: Dataset): TargetCounts[] {
  return dataset.results
    .filter(({ kind, alternative_to_id }) => kind === "target" && alternative_to_id === null)
    .map((target) => ({
      target,
      counts: towardsTarget(dataset.results, target),
      rank: rankTarget(dataset, target),
    }));
}

/** Whether the report states what was reached of a target. */
export function isStated({ counts, rank }: TargetCounts): boolean {
  return counts.length > 0 || rank !== undefined;
}

/** Whether the latest that was counted, or the latest rank held, is what was aimed at. */
export function isMet({ counts: [latest], rank }: TargetCounts): boolean {
  return rank?.isMet ?? (latest?.share ?? 0) >= 1;
}

/** The same targets, nearest to being met first; then those whose count is no share of them, then those without one. */
export function nearestFirst(targets: readonly TargetCounts[]): TargetCounts[] {
  const nearness = (each: TargetCounts) => (isStated(each) ? (each.counts[0]?.share ?? -1) : -2);
  return [...targets].sort((a, b) => nearness(b) - nearness(a));
}
