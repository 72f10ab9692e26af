import type { Dataset } from "../dataset/dataset.ts";
import type { DotRow } from "../drawings/dots/dots.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import { scoreGroups } from "../model/views/scores.ts";
import type { Words } from "../text/context.ts";
import { plainNumber } from "../text/numbers.ts";
import { dotted } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** Every score that stakeholders gave, on its scale, by kind of subject. */
export function viewsChart(dataset: Dataset, { m, language }: Words): Chart | undefined {
  const words = m.charts;
  const number = (value: number) => plainNumber(value, language);
  const groups = scoreGroups(dataset);
  if (groups.length === 0) return undefined;
  const scores = groups.flatMap((group) => group.scores.map((score) => ({ ...score, group })));
  // Scores compare on one scale alone: that of the first group.
  const [{ scaleMin, scaleMax } = { scaleMin: 0, scaleMax: 0 }] = groups;
  const comparable = scores.filter(({ group }) => group.scaleMin === scaleMin && group.scaleMax === scaleMax);
  const values = comparable.map(({ view }) => view.score);
  const holders = (value: number) => {
    const members = comparable.filter(({ view }) => view.score === value);
    const [aspect, other] = [...new Set(members.map(({ view }) => words.scores.aspects[view.aspect]))];
    return {
      subjects: members.map(({ subject }) => subject),
      score: number(value),
      aspect: other === undefined ? aspect : undefined,
    };
  };
  const drawn = scores.map(({ view }) => view);
  return {
    id: "stakeholder-scores",
    question: "outcome",
    title: words.scores.title({
      best: holders(Math.max(...values)),
      worst: holders(Math.min(...values)),
      max: number(scaleMax),
    }),
    subtitle: words.scores.subtitle(number(scaleMin), number(scaleMax)),
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
      rows: scores.map(({ view, subject, group }) => ({
        cells: [
          subject,
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
          leftText: words.scores.low(number(group.scaleMin)),
          rightText: words.scores.high(number(group.scaleMax)),
        },
        rows: group.scores.map(({ view, subject, pillarIds }): DotRow => {
          const aspect = words.scores.aspects[view.aspect];
          const judges = m.views.judges[view.stakeholder_group];
          return {
            id: view.id,
            label: subject,
            detail: dotted(aspect, judges),
            hue: plainHue,
            points: [{ value: view.score, text: number(view.score), isHollow: false }],
            isChange: false,
            tip: words.scores.tip(subject, number(view.score), number(group.scaleMax), aspect, judges),
            keys: highlightKeys({ pillar_ids: pillarIds }),
          };
        }),
      })),
    },
  };
}
