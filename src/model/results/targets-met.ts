import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { targets } from "./targets.ts";

/** The report's targets, and those that it sets a result beside. */
export interface TargetsMet {
  targets: number;
  withResult: number;
  /** The initiative whose result came nearest to its target, and its share of it; null where none can be set so. */
  closest: { initiative: Rows<"initiatives">; share_pct: number } | null;
}

/** How many targets have a result beside them, counted as wherever the site sets results beside targets. */
export function targetsMet(dataset: Dataset): TargetsMet {
  const all = targets(dataset);
  const best = all.find(({ target, share }) => target.initiative_id !== null && share !== null);
  const initiative = dataset.initiatives.find(({ id }) => id === best?.target.initiative_id);
  return {
    targets: all.length,
    withResult: all.filter(({ reached }) => reached !== undefined).length,
    closest: initiative ? { initiative, share_pct: Math.round(100 * (best?.share ?? 0)) } : null,
  };
}
