import type { Rows } from "../../schema/tables.ts";

type Result = Rows<"results">;

/** A result with what belongs beside it. */
export interface ResultGroup {
  result: Result;
  /** What was reached of a target, each with its share of it. */
  towards: { result: Result; share_pct: number | null }[];
  /** What it contains, year by year or step by step. */
  parts: Result[];
  /** Other statements of the same, which this site does not use. */
  alternatives: Result[];
}

const order: readonly Result["kind"][] = ["target", "outcome", "output", "input"];

/**
 * Results with targets first, each beside what was reached of it, then outcomes, outputs and inputs. One that counts
 * towards a target and is part of a sum stands in both. A share of a target, in whole percent, is given only where both count the same unit on the same basis.
 */
export function resultGroups(results: readonly Result[]): ResultGroup[] {
  const ids = new Set(results.map(({ id }) => id));
  const isUnder = (id: string | null) => id !== null && ids.has(id);
  return results
    .filter((each) => !isUnder(each.target_id) && !isUnder(each.part_of_id) && !isUnder(each.alternative_to_id))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .map((result) => ({
      result,
      towards: results
        .filter(({ target_id }) => target_id === result.id)
        .map((reached) => ({ result: reached, share_pct: shareOf(reached, result) })),
      parts: partsOf(results, result.id),
      alternatives: results.filter(({ alternative_to_id }) => alternative_to_id === result.id),
    }));
}

// A part may have parts of its own: applications received, accepted, funded.
function partsOf(results: readonly Result[], id: string): Result[] {
  return results.filter(({ part_of_id }) => part_of_id === id).flatMap((part) => [part, ...partsOf(results, part.id)]);
}

function shareOf(reached: Result, target: Result): number | null {
  if (reached.unit !== target.unit || reached.basis !== target.basis || target.value === 0) return null;
  return Math.round((100 * reached.value) / target.value);
}
