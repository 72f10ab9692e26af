import type { Rows } from "../../schema/tables.ts";
import { type Stance, stances } from "../../schema/views.ts";

type View = Rows<"views">;

/** A view with a score and the scale it stands on. */
export type Scored = View & { score: number; scale_min: number; scale_max: number };

/** A view without a score, and what it comes to. */
export type Statement = View & { score: null; stance: Stance };

/** Whether a view is a score, and not a statement without one. */
export function isScored(view: View): view is Scored {
  return view.score !== null;
}

/** Whether a view is a statement without a score. */
export function isStatement(view: View): view is Statement {
  return view.score === null && view.stance !== null;
}

/** The same views, those with a score first, statements by what they come to; else in their order. */
export function inReadingOrder(views: readonly View[]): View[] {
  const rank = ({ stance }: Statement) => stances.indexOf(stance);
  return [...views.filter(isScored), ...views.filter(isStatement).sort((a, b) => rank(a) - rank(b))];
}
