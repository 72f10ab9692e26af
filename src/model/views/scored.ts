import type { Rows } from "../../schema/tables.ts";

type View = Rows<"views">;

/** A view with a score and the scale it stands on. */
export type Scored = View & { score: number; scale_min: number; scale_max: number };

/** Whether a view is a score, and not a statement without one. */
export function isScored(view: View): view is Scored {
  return view.score !== null;
}
