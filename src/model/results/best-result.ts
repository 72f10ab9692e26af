import type { Rows } from "../../schema/tables.ts";
import { type Counted, towardsTarget } from "./towards-target.ts";

type Result = Rows<"results">;

/** What was reached, and, where it is a share of a target, how it counts towards it. */
export interface BestResult {
  result: Result;
  counted: Counted | undefined;
}

/**
 * The result that tells most of what a measure brought about: the share that comes nearest to its target, else the first
 * outcome, else the first output; what is part of another result or another statement of one is passed over. Undefined
 * where nothing but targets and inputs are stated.
 */
export function bestResult(results: readonly Result[]): BestResult | undefined {
  const counted = results
    .filter(({ kind, alternative_to_id }) => kind === "target" && alternative_to_id === null)
    .map((target) => towardsTarget(results, target))
    .sort(([a], [b]) => (b?.share ?? -1) - (a?.share ?? -1))
    .flat()
    .find(({ share }) => share !== null);
  if (counted) return { result: counted.result, counted };
  const ids = new Set(results.map(({ id }) => id));
  const heads = results.filter(
    ({ alternative_to_id, part_of_id }) => alternative_to_id === null && !ids.has(part_of_id ?? ""),
  );
  const result = heads.find(({ kind }) => kind === "outcome") ?? heads.find(({ kind }) => kind === "output");
  return result && { result, counted: undefined };
}
