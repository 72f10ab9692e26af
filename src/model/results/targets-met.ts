import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Counted, isMet, isStated, nearestFirst, targetCounts } from "./towards-target.ts";

/** The report's targets, and those that it sets a result beside. */
export interface TargetsMet {
  targets: number;
  withResult: number;
  /** Those that were reached in full. */
  met: number;
  /** The initiative whose result came nearest to its target, and that result; null where none can be set so. */
  closest: { initiative: Rows<"initiatives">; counted: Counted } | null;
}

/** How many targets have a result beside them, counted as wherever the site sets results beside targets. */
export function targetsMet(dataset: Dataset): TargetsMet {
  const targets = nearestFirst(targetCounts(dataset));
  const counted = targets
    .flatMap(({ counts }) => counts[0] ?? [])
    .find(({ target, share }) => target.initiative_id !== null && share !== null);
  const initiative = dataset.initiatives.find(({ id }) => id === counted?.target.initiative_id);
  return {
    targets: targets.length,
    withResult: targets.filter(isStated).length,
    met: targets.filter(isMet).length,
    closest: counted && initiative ? { initiative, counted } : null,
  };
}
