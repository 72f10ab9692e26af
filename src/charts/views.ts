import type { Dataset } from "../dataset/dataset.ts";
import type { DotRow } from "../drawings/dots/dots.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import type { Scored } from "../model/views/scored.ts";
import { extremes, type JudgedView, scoreGroups } from "../model/views/view-groups.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { plainNumber } from "../text/numbers.ts";
import { dotted } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** Every score that stakeholders gave, on its scale, by the kind of thing judged; undefined where there is none. */
export function viewsChart(dataset: Dataset, { m, language }: Words): Chart | undefined {
  const words = m.charts;
  const number = (value: number) => plainNumber(value, language);
  const groups = scoreGroups(dataset);
  const [first] = groups;
  if (!first) return undefined;
  const judged = groups.flatMap((group) => group.scores.map((each) => ({ ...each, group })));
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
      groups: groups.map((group) => ({
        label: words.scores.kind[group.kind],
        scale: {
          left: group.scaleMin,
          right: group.scaleMax,
          ticks: Array.from(
            { length: Math.floor(group.scaleMax - group.scaleMin) + 1 },
            (_, at) => group.scaleMin + at,
          ),
          leftText: words.scores.low({ min: number(group.scaleMin) }),
          rightText: words.scores.high({ max: number(group.scaleMax) }),
        },
        rows: group.scores.map(({ view, subject }): DotRow => {
          const aspect = words.scores.aspects[view.aspect];
          const judges = m.views.judges[view.stakeholder_group];
          return {
            id: view.id,
            label: subject.name,
            detail: dotted(aspect, judges),
            hue: plainHue,
            points: [{ value: view.score, text: number(view.score), isHollow: false }],
            isChange: false,
            tip: words.scores.tip({
              subject: subject.name,
              score: number(view.score),
              max: number(group.scaleMax),
              aspect,
              group: judges,
            }),
            keys: highlightKeys({ pillar_ids: subject.pillar_ids }),
          };
        }),
      })),
    },
  };
}
