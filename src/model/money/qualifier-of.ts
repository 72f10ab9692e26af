import type { Qualifier } from "../../schema/vocabularies.ts";

/** The qualifier of a sum of amounts with these: `about` where some bound it from below and others from above. */
export function qualifierOf(all: readonly (Qualifier | null)[], hasUnstated: boolean): Qualifier {
  const qualifiers = new Set(all);
  const isFloor = hasUnstated || qualifiers.has("at_least");
  const isCeiling = qualifiers.has("less_than") || qualifiers.has("up_to");
  if (qualifiers.has("about") || (isFloor && isCeiling)) return "about";
  if (isFloor) return "at_least";
  if (qualifiers.has("less_than")) return "less_than";
  return qualifiers.has("up_to") ? "up_to" : "exact";
}
