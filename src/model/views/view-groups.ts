import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Subject, subjectOf } from "../rows/row-names.ts";

type View = Rows<"views">;

/** A view with what was judged and the report's other statements of it. */
export interface JudgedView {
  view: View;
  subject: Subject;
  alternatives: View[];
}

export interface ViewGroup {
  kind: "initiative" | "pillar" | "theme";
  scaleMin: number;
  scaleMax: number;
  /** Highest score first; equal scores in file order. */
  views: JudgedView[];
}

/**
 * The views of stakeholders by the kind of thing judged: initiatives, pillars, themes; a kind judged on two scales makes
 * two groups, one without a view none. Other statements of a view stand under the one that is used.
 */
export function viewGroups(dataset: Dataset): ViewGroup[] {
  const judged = dataset.views
    .filter(({ alternative_to_id }) => alternative_to_id === null)
    .map((view) => ({
      view,
      subject: subjectOf(dataset, view),
      alternatives: dataset.views.filter(({ alternative_to_id }) => alternative_to_id === view.id),
    }))
    .sort((a, b) => b.view.score - a.view.score);
  return (["initiative", "pillar", "theme"] as const).flatMap((kind) => {
    const ofKind = judged.filter(({ subject }) => kindOf(subject) === kind);
    const onScale = Map.groupBy(ofKind, ({ view }) => `${view.scale_min} ${view.scale_max}`);
    return [...onScale.values()].map((views) => {
      const { scale_min: scaleMin = 0, scale_max: scaleMax = 0 } = views[0]?.view ?? {};
      return { kind, scaleMin, scaleMax, views };
    });
  });
}

function kindOf({ table }: Subject): ViewGroup["kind"] {
  if (table === undefined) return "theme";
  return table === "pillars" ? "pillar" : "initiative";
}

/**
 * The views with the highest and with the lowest score, several where they are level; scores compare on one scale alone,
 * that of the first group. Both are empty where there is none.
 */
export function extremes(groups: readonly ViewGroup[]): { highest: JudgedView[]; lowest: JudgedView[] } {
  const comparable = groups
    .filter(({ scaleMin, scaleMax }) => scaleMin === groups[0]?.scaleMin && scaleMax === groups[0].scaleMax)
    .flatMap(({ views }) => views);
  const scores = comparable.map(({ view }) => view.score);
  const scoring = (score: number) => comparable.filter(({ view }) => view.score === score);
  return { highest: scoring(Math.max(...scores)), lowest: scoring(Math.min(...scores)) };
}
