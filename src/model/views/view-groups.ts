import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { type Stance, stances } from "../../schema/views.ts";
import { type Subject, subjectOf } from "../rows/row-names.ts";
import { isScored, isStatement, type Scored, type Statement } from "./scored.ts";

type View = Rows<"views">;

/** A view with what was judged and the report's other statements of it. */
export interface JudgedView<V extends View = View> {
  view: V;
  subject: Subject;
  alternatives: View[];
}

/** The scores of a group, which all stand on one scale. */
export interface ScoreGroup {
  kind: "initiative" | "project" | "pillar" | "theme";
  scaleMin: number;
  scaleMax: number;
  /** Highest first; equal scores in file order. */
  scores: JudgedView<Scored>[];
}

/** The statements without a score that come to the same. */
export interface StatementGroup {
  stance: Stance;
  /** In file order. */
  statements: JudgedView<Statement>[];
}

/**
 * The scores that stakeholders gave by the kind of thing judged: initiatives, projects, pillars, themes; a kind judged on
 * two scales makes two groups, one without a score none. Other statements of a score stand under the one that is used.
 */
export function scoreGroups(dataset: Dataset): ScoreGroup[] {
  const judged = judgedViews(dataset, isScored);
  return (["initiative", "project", "pillar", "theme"] as const).flatMap((kind) => {
    const scores = judged.filter(({ subject }) => kindOf(subject) === kind).sort((a, b) => b.view.score - a.view.score);
    const onScale = Map.groupBy(scores, ({ view }) => `${view.scale_min} ${view.scale_max}`);
    return [...onScale.values()].flatMap((own) => {
      const [first] = own;
      return first ? [{ kind, scaleMin: first.view.scale_min, scaleMax: first.view.scale_max, scores: own }] : [];
    });
  });
}

/** Scores that answer the same question, on one scale, highest first; equal scores in file order. */
export interface AspectGroup {
  aspect: View["aspect"];
  scaleMin: number;
  scaleMax: number;
  scores: JudgedView<Scored>[];
}

/** The scores by the respect in which something was judged, the question with most answers first, else in file order. */
export function scoresByAspect(dataset: Dataset): AspectGroup[] {
  const groups = Map.groupBy(
    judgedViews(dataset, isScored),
    ({ view }) => `${view.aspect} ${view.scale_min} ${view.scale_max}`,
  );
  return [...groups.values()]
    .flatMap((own): AspectGroup[] => {
      const [first] = own;
      if (!first) return [];
      const { aspect, scale_min, scale_max } = first.view;
      const scores = own.toSorted((a, b) => b.view.score - a.view.score);
      return [{ aspect, scaleMin: scale_min, scaleMax: scale_max, scores }];
    })
    .sort((a, b) => b.scores.length - a.scores.length);
}

/** What was said without a score, by what it comes to; a stance that nobody takes is left out. */
export function statementGroups(dataset: Dataset): StatementGroup[] {
  const judged = judgedViews(dataset, isStatement);
  return stances
    .map((stance) => ({ stance, statements: judged.filter(({ view }) => view.stance === stance) }))
    .filter(({ statements }) => statements.length > 0);
}

function judgedViews<V extends View>(dataset: Dataset, is: (view: View) => view is V): JudgedView<V>[] {
  return dataset.views
    .filter(is)
    .filter(({ alternative_to_id }) => alternative_to_id === null)
    .map((view) => ({
      view,
      subject: subjectOf(dataset, view),
      alternatives: dataset.views.filter(({ alternative_to_id }) => alternative_to_id === view.id),
    }));
}

function kindOf({ table }: Subject): ScoreGroup["kind"] {
  if (table === undefined) return "theme";
  if (table === "cooperation_projects") return "project";
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
