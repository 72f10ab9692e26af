import type { Difference } from "../model/indicators/difference.ts";
import type { Counted } from "../model/results/towards-target.ts";

/** A number that this site computes from rows, by which the check of the published numbers knows it wherever it stands. */
export interface Derived {
  kind: "share" | "difference" | "count";
  /** Null where the rows cannot be set so: that no share is given is a statement too. */
  value: number | null;
  /** What it is taken of and what is set beside it, by id; for a count the name of what is counted. */
  rows: readonly string[];
}

/** The share of a target, in whole percent, that a result is. */
export function shareOfTarget({ target, result, share_pct }: Counted): Derived {
  return { kind: "share", value: share_pct, rows: [target.id, result.id] };
}

/** How one observation stands to another, in the indicator's unit. */
export function observedDifference({ from, to, value }: Difference): Derived {
  return { kind: "difference", value, rows: [from.id, to.id] };
}

/** How many there are of something that several pages count, by the name that they share. */
export function counted(what: string, value: number): Derived {
  return { kind: "count", value, rows: [what] };
}

/** Derived numbers as the attribute `data-derived` of the element whose text states them: "share 32 aim result". */
export function derivedMark(...all: readonly (Derived | undefined)[]): string | undefined {
  const marks = all.flatMap((each) => (each ? [each.kind, each.value ?? "none", ...each.rows].join(" ") : []));
  return marks.length > 0 ? marks.join("; ") : undefined;
}
