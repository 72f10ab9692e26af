import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";
import { isScored, type Scored } from "./scored.ts";

type View = Rows<"views">;

/** A view with what was judged and the report’s other statements of it. */
export interface ScoreFile {
  view: View;
  subject: string;
  alternatives: View[];
}

/** A score and what was judged. */
export interface ScoreOf {
  view: Scored;
  subject: string;
}

export interface ScoreGroup {
  kind: "pillar" | "initiative" | "theme";
  scores: ScoreFile[];
}

/**
 * Every view by the kind of thing judged, the highest score first and those without one last; else in file order. Groups
 * without a view are left out.
 */
export function scoreGroups(dataset: Dataset): ScoreGroup[] {
  const used = dataset.views.filter(({ alternative_to_id }) => alternative_to_id === null);
  return (["pillar", "initiative", "theme"] as const)
    .map((kind) => ({
      kind,
      scores: used
        .filter((view) => kindOf(view) === kind)
        .map((view) => ({
          view,
          subject: judged(dataset, view),
          alternatives: dataset.views.filter(({ alternative_to_id }) => alternative_to_id === view.id),
        }))
        .sort((a, b) => (b.view.score ?? Number.NEGATIVE_INFINITY) - (a.view.score ?? Number.NEGATIVE_INFINITY) || 0),
    }))
    .filter(({ scores }) => scores.length > 0);
}

function kindOf({ initiative_id, pillar_id }: View): ScoreGroup["kind"] {
  return initiative_id !== null ? "initiative" : pillar_id !== null ? "pillar" : "theme";
}

/** What a score is about, by name. */
function judged(dataset: Dataset, { initiative_id, pillar_id, theme }: View): string {
  if (initiative_id !== null) return byId(dataset.initiatives, "initiative")(initiative_id).name;
  if (pillar_id === null) return theme ?? "";
  const { number, label } = byId(dataset.pillars, "pillar")(pillar_id);
  return [number, label].filter((part) => part !== null).join(" ");
}

/** The lowest and the highest of all scores; undefined where there is none. */
export function scoreRange(groups: readonly ScoreGroup[]): {
  lowest: ScoreOf | undefined;
  highest: ScoreOf | undefined;
} {
  const all = groups
    .flatMap(({ scores }) => scores.flatMap(({ view, subject }) => (isScored(view) ? [{ view, subject }] : [])))
    .sort((a, b) => a.view.score - b.view.score);
  return { lowest: all[0], highest: all.at(-1) };
}
