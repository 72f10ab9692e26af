import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Subject, subjectOf } from "../rows/row-names.ts";
import { isScored, type Scored } from "./scored.ts";

type View = Rows<"views">;

/** A view with what was judged and the report's other statements of it. */
export interface JudgedView<V extends View = View> {
  view: V;
  subject: Subject;
  alternatives: View[];
}

export interface ViewGroup {
  kind: "initiative" | "pillar" | "theme";
  /** Highest score first, those without a score last; else in file order. */
  views: JudgedView[];
}

/** The scores of a group, which all stand on one scale. */
export interface ScoreGroup {
  kind: ViewGroup["kind"];
  scaleMin: number;
  scaleMax: number;
  /** Highest first; equal scores in file order. */
  scores: JudgedView<Scored>[];
}

/**
 * The views of stakeholders by the kind of thing judged: initiatives, pillars, themes; a kind judged on two scales makes
 * two groups, one without a view none. What has no score stands in the last group of its kind. Other statements of a view
 * stand under the one that is used.
 */
export function viewGroups(dataset: Dataset): ViewGroup[] {
  const judged = dataset.views
    .filter(({ alternative_to_id }) => alternative_to_id === null)
    .map((view) => ({
      view,
      subject: subjectOf(dataset, view),
      alternatives: dataset.views.filter(({ alternative_to_id }) => alternative_to_id === view.id),
    }));
  return (["initiative", "pillar", "theme"] as const).flatMap((kind) => {
    const ofKind = judged.filter(({ subject }) => kindOf(subject) === kind);
    const scores = ofKind.filter(isJudgedScore).sort((a, b) => b.view.score - a.view.score);
    const onScale = [...Map.groupBy(scores, ({ view }) => `${view.scale_min} ${view.scale_max}`).values()];
    const unscored = ofKind.filter((each) => !isJudgedScore(each));
    const groups: JudgedView[][] = [...onScale.slice(0, -1), [...(onScale.at(-1) ?? []), ...unscored]];
    return groups.filter((views) => views.length > 0).map((views) => ({ kind, views }));
  });
}

/** The same groups with nothing but their scores and the scale of these; one without a score is left out. */
export function scoreGroups(dataset: Dataset): ScoreGroup[] {
  return viewGroups(dataset).flatMap(({ kind, views }) => {
    const scores = views.filter(isJudgedScore);
    const [first] = scores;
    return first ? [{ kind, scaleMin: first.view.scale_min, scaleMax: first.view.scale_max, scores }] : [];
  });
}

const isJudgedScore = (judged: JudgedView): judged is JudgedView<Scored> => isScored(judged.view);

function kindOf({ table }: Subject): ViewGroup["kind"] {
  if (table === undefined) return "theme";
  return table === "pillars" ? "pillar" : "initiative";
}

/**
 * The views with the highest and with the lowest score, several where they are level; scores compare on one scale alone,
 * that of the first group. Both are empty where there is none.
 */
export function extremes(groups: readonly ScoreGroup[]): Record<"highest" | "lowest", JudgedView<Scored>[]> {
  const comparable = groups
    .filter(({ scaleMin, scaleMax }) => scaleMin === groups[0]?.scaleMin && scaleMax === groups[0].scaleMax)
    .flatMap(({ scores }) => scores);
  const values = comparable.map(({ view }) => view.score);
  const scoring = (score: number) => comparable.filter(({ view }) => view.score === score);
  return { highest: scoring(Math.max(...values)), lowest: scoring(Math.min(...values)) };
}
