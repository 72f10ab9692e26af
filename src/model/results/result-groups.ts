import type { Rows } from "../../schema/tables.ts";
import { type Counted, towardsTarget } from "./towards-target.ts";

type Result = Rows<"results">;

/** A result with what belongs beside it. */
export interface ResultGroup {
  result: Result;
  /** What counts towards it, where it is a target. */
  towards: Counted[];
  /** What it contains, year by year or step by step. */
  parts: Result[];
  /** Other statements of the same, or of what counts towards it, which this site does not use. */
  alternatives: Result[];
}

const order: readonly Result["kind"][] = ["target", "outcome", "output", "input"];

/**
 * Results with targets first, each beside what was reached of it, then outcomes, outputs and inputs. One that counts
 * towards a target and is part of a sum stands in both; its other statements stand with the target alone.
 */
export function resultGroups(results: readonly Result[]): ResultGroup[] {
  const ids = new Set(results.map(({ id }) => id));
  const isUnder = (id: string | null) => id !== null && ids.has(id);
  return results
    .filter((each) => !isUnder(each.target_id) && !isUnder(each.part_of_id) && !isUnder(each.alternative_to_id))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((result) => {
      const towards = towardsTarget(results, result);
      const parts = partsOf(results, result.id);
      const stated = [
        result,
        ...towards.map((each) => each.result),
        ...parts.filter((part) => !isUnder(part.target_id)),
      ];
      const alternatives = results.filter((each) => stated.some(({ id }) => id === each.alternative_to_id));
      return { result, towards, parts, alternatives };
    });
}

// A part may have parts of its own: applications received, accepted, funded.
function partsOf(results: readonly Result[], id: string): Result[] {
  return results.filter(({ part_of_id }) => part_of_id === id).flatMap((part) => [part, ...partsOf(results, part.id)]);
}
