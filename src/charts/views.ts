import type { Dataset } from "../dataset/dataset.ts";
import type { DotRow } from "../drawings/dots/dots.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import type { Scored } from "../model/views/scored.ts";
import { extremes, type JudgedView, type ScoreGroup, scoreGroups } from "../model/views/view-groups.ts";
import type { Words } from "../text/context.ts";
import { atStart, inWords } from "../text/labels.ts";
import { plainNumber } from "../text/numbers.ts";
import { dotted } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** Every score that stakeholders gave, on its scale, by the question asked; undefined where there is none. */
export function viewsChart(dataset: Dataset, { m, language }: Words): Chart | undefined {
  const words = m.charts;
  const number = (value: number) => plainNumber(value, language);
  const groups = scoreGroups(dataset);
  const [first] = groups;
  if (!first) return undefined;
  const asked = byQuestion(groups);
  const judged = asked.flatMap(({ scores }) => scores);
  const { highest, lowest } = extremes(groups);
  const holders = (level: readonly JudgedView<Scored>[]) => {
    const [aspect, other] = [...new Set(level.map(({ view }) => words.scores.aspects[view.aspect]))];
    return {
      subjects: inWords(
        level.map(({ subject }) => subject.name),
        language,
      ),
      score: number(level[0]?.view.score ?? 0),
      aspect: other === undefined ? (aspect ?? "") : "",
    };
  };
  const [best, worst] = [holders(highest), holders(lowest)];
  const drawn = judged.map(({ view }) => view);
  return {
    id: "stakeholder-scores",
    question: "outcome",
    title: words.scores.title({
      best: best.subjects,
      bestCount: highest.length,
      high: best.score,
      hasBestAspect: best.aspect !== "",
      bestAspect: best.aspect,
      worst: worst.subjects,
      low: worst.score,
      hasWorstAspect: worst.aspect !== "",
      worstAspect: worst.aspect,
      max: number(first.scaleMax),
    }),
    subtitle: words.scores.subtitle({ min: number(first.scaleMin), max: number(first.scaleMax) }),
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { views: { ids: drawn.map(({ id }) => id) } }),
    note: words.scores.note,
    marks: [],
    table: {
      columns: [
        { key: "subject", title: words.columns.subject, type: "text" },
        { key: "kind", title: words.columns.kind, type: "text" },
        { key: "aspect", title: words.columns.aspect, type: "text" },
        { key: "question", title: words.columns.question, type: "text" },
        { key: "stakeholder_group", title: words.columns.group, type: "text" },
        { key: "score", title: words.columns.score, type: "number" },
        { key: "scale_min", title: words.columns.scaleMin, type: "number" },
        { key: "scale_max", title: words.columns.scaleMax, type: "number" },
      ],
      rows: judged.map(({ view, subject, group }) => ({
        cells: [
          subject.name,
          words.scores.kind[group.kind],
          words.scores.aspects[view.aspect],
          view.question,
          m.views.judges[view.stakeholder_group],
          view.score,
          view.scale_min,
          view.scale_max,
        ],
        path: view.initiative_id ? `initiatives/${view.initiative_id}/` : undefined,
        sourceIds: view.source_ids,
      })),
    },
    drawing: {
      kind: "dots",
      groups: asked.map(({ aspect, group: { scaleMin, scaleMax }, scores }) => ({
        label: atStart(aspect === null ? words.scores.otherQuestions : words.scores.aspects[aspect], language),
        scale: {
          left: scaleMin,
          right: scaleMax,
          ticks: Array.from({ length: Math.floor(scaleMax - scaleMin) + 1 }, (_, at) => scaleMin + at),
          leftText: words.scores.low({ min: number(scaleMin) }),
          rightText: words.scores.high({ max: number(scaleMax) }),
        },
        rows: scores.map(({ view, subject }): DotRow => {
          const respect = words.scores.aspects[view.aspect];
          const judges = m.views.judges[view.stakeholder_group];
          return {
            id: view.id,
            label: subject.name,
            detail: dotted(aspect === null ? respect : "", judges),
            hue: plainHue,
            points: [{ value: view.score, text: number(view.score), isHollow: false }],
            isChange: false,
            tip: words.scores.tip({
              subject: subject.name,
              score: number(view.score),
              max: number(scaleMax),
              aspect: respect,
              group: judges,
            }),
            keys: highlightKeys({ pillar_ids: subject.pillar_ids }),
          };
        }),
      })),
    },
  };
}

interface Asked {
  /** Null for questions that were asked of one thing alone. */
  aspect: Scored["aspect"] | null;
  group: ScoreGroup;
  scores: (JudgedView<Scored> & { group: ScoreGroup })[];
}

/**
 * The scores by what was asked, the question asked of most things first, highest score first; questions that were asked of one thing alone
 * stand together at the end. What stands on another scale is another question.
 */
function byQuestion(groups: readonly ScoreGroup[]): Asked[] {
  const judged = groups.flatMap((group) => group.scores.map((each) => ({ ...each, group })));
  const questions = Map.groupBy(judged, ({ view, group }) => `${view.aspect} ${group.scaleMin} ${group.scaleMax}`);
  const common = [...questions.values()].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
  const alone = [...questions.values()].filter(({ length }) => length === 1).flat();
  const byScale = Map.groupBy(alone, ({ group }) => `${group.scaleMin} ${group.scaleMax}`);
  const asked = (scores: Asked["scores"], isAlone: boolean): Asked[] => {
    const ordered = scores.toSorted((a, b) => b.view.score - a.view.score);
    const [first] = ordered;
    return first ? [{ aspect: isAlone ? null : first.view.aspect, group: first.group, scores: ordered }] : [];
  };
  return [
    ...common.flatMap((scores) => asked(scores, false)),
    ...[...byScale.values()].flatMap((scores) => asked(scores, true)),
  ];
}
