import type { DotRow } from "../../charts/dots.layout.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { years } from "../../i18n/format.ts";
import { signedNumber, withUnit } from "../../i18n/numbers.ts";
import { spanChanges } from "../../model/series.ts";
import { mergedSources } from "../../model/sources.ts";
import { discrepanciesTouching } from "../../model/touching.ts";
import type { Figure, Words } from "./figure.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";
import { scaleTo } from "./scale.ts";

/** What the report says changed over a span of years, largest first; measures of one unit share a scale. */
export function spanChangesFigure(dataset: Dataset, { m, language }: Words): Figure | undefined {
  const words = m.figures;
  const changes = spanChanges(dataset);
  if (changes.length === 0) return undefined;
  const drawn = changes.map(({ observation }) => observation);
  const span = ({ period_start_year, period_year }: (typeof drawn)[number]) => years(period_start_year, period_year, m);
  const said = ({ indicator, observation }: (typeof changes)[number]) =>
    [
      m.amount.symbols[observation.qualifier ?? "exact"],
      withUnit(signedNumber(observation.value, language), indicator.unit),
    ]
      .filter(Boolean)
      .join(" ");
  const units = [...new Set(changes.map(({ indicator }) => indicator.unit))];
  const [first] = changes;
  return {
    id: "span-changes",
    question: "state",
    title: first
      ? words.changes.title(first.indicator.label, said(first), span(first.observation))
      : words.changes.subtitle(units.join(", ")),
    subtitle: words.changes.subtitle(units.join(", ")),
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { observations: { ids: drawn.map(({ id }) => id) } }),
    note: words.changes.note,
    marks: [],
    table: {
      columns: [
        { key: "indicator", title: words.columns.indicator, type: "text" },
        { key: "unit", title: words.columns.unit, type: "text" },
        { key: "from_year", title: words.columns.from, type: "year" },
        { key: "to_year", title: words.columns.to, type: "year" },
        { key: "change", title: words.columns.change, type: "number" },
      ],
      rows: changes.map(({ indicator, observation }) => ({
        cells: [
          indicator.label,
          indicator.unit,
          observation.period_start_year,
          observation.period_year,
          { value: observation.value, qualifier: observation.qualifier },
        ],
        sourceIds: observation.source_ids,
      })),
    },
    drawing: {
      kind: "dots",
      groups: units.map((unit) => {
        const members = changes.filter(({ indicator }) => indicator.unit === unit);
        return {
          label: units.length > 1 ? unit : "",
          scale: {
            ...scaleTo(members.map(({ observation }) => observation.value)),
            leftText: "",
            rightText: unit,
          },
          rows: members.map(
            (each): DotRow => ({
              id: each.observation.id,
              label: each.indicator.label,
              detail: span(each.observation),
              hue: plainHue,
              points: [{ value: each.observation.value, text: said(each), isHollow: false }],
              isChange: false,
              tip: `${each.indicator.label}: ${said(each)}, ${span(each.observation)}`,
              keys: highlightKeys({ region_ids: [each.observation.region_id] }),
            }),
          ),
        };
      }),
    },
  };
}
