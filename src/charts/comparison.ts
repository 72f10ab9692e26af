import type { Dataset } from "../dataset/dataset.ts";
import type { DotGroup, DotScale } from "../drawings/dots/dots.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { type Comparison, comparisons } from "../model/indicators/area-comparison.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { unitOf } from "../model/terms/unit-of.ts";
import type { Words } from "../text/context.ts";
import { observedDifference } from "../text/derived.ts";
import { plainNumber } from "../text/numbers.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";
import { scaleTo } from "./scale.ts";

/** The country beside the areas that the report compares it with, one pair of values a measure and year. */
export function comparisonChart(dataset: Dataset, { m, language }: Words): Chart | undefined {
  const words = m.charts;
  const region = byId(dataset.regions, "region");
  const pairs = comparisons(dataset);
  if (pairs.length === 0) return undefined;
  const number = (value: number) => plainNumber(value, language);
  const drawn = pairs.flatMap(({ own, other }) => [own, other]);
  const judged = pairs.filter(({ indicator }) => indicator.direction !== "neutral");
  const others = [...new Set(pairs.map(({ other }) => region(other.region_id).short_label))];
  const unitLabel = (indicator: Comparison["indicator"]) => unitOf(dataset, indicator).label;
  const verdict = ({ difference }: Comparison) => words.verdict[difference.verdict];

  const groups = new Map<string, DotGroup & { rows: DotGroup["rows"][number][] }>();
  for (const pair of pairs) {
    const { indicator, own, other } = pair;
    const key = scaleKey(indicator);
    const inGroup = pairs.filter((each) => scaleKey(each.indicator) === key);
    const group = groups.get(key) ?? { label: unitLabel(indicator), scale: scaleOf(inGroup, words.ends), rows: [] };
    const area = region(other.region_id);
    group.rows.push({
      id: own.id,
      label: indicator.label,
      detail: String(own.period_year),
      hue: plainHue,
      points: [
        { value: other.value, text: `${area.short_label} ${number(other.value)}`, isHollow: true },
        { value: own.value, text: `${dataset.report.country} ${number(own.value)}`, isHollow: false },
      ],
      isChange: false,
      tip: words.comparison.tip({
        label: `${indicator.label}, ${own.period_year}`,
        pairs: `${dataset.report.country} ${number(own.value)}, ${area.label} ${number(other.value)}`,
        verdict: verdict(pair),
      }),
      keys: highlightKeys({ region_ids: [own.region_id, other.region_id] }),
    });
    groups.set(key, group);
  }
  const units = [...new Set(pairs.map(({ indicator }) => unitLabel(indicator)))];
  const years = [...new Set(pairs.map(({ own }) => own.period_year))];
  return {
    id: "comparison",
    question: "state",
    title:
      judged.length > 0
        ? words.comparison.title({
            country: dataset.report.country,
            other: others.join(", "),
            ahead: judged.filter(({ difference }) => difference.verdict === "better").length,
            of: judged.length,
          })
        : words.comparison.subtitle({ unit: "", years: "" }),
    subtitle: words.comparison.subtitle({ unit: units.join(", "), years: years.join(", ") }),
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { observations: { ids: drawn.map(({ id }) => id) } }),
    note: words.comparison.note,
    marks: ["country", "compared"],
    table: {
      columns: [
        { key: "indicator", title: words.columns.indicator, type: "text" },
        { key: "unit", title: words.columns.unit, type: "text" },
        { key: "year", title: words.columns.year, type: "year" },
        { key: "value", title: dataset.report.country, type: "number" },
        { key: "compared_with", title: words.columns.comparedWith, type: "text" },
        { key: "value_there", title: words.columns.otherValue, type: "number" },
        { key: "difference", title: words.columns.difference, type: "number" },
        { key: "reading", title: words.columns.verdict, type: "text" },
      ],
      rows: pairs.map((pair) => ({
        cells: [
          pair.indicator.label,
          unitLabel(pair.indicator),
          pair.own.period_year,
          { value: pair.own.value, qualifier: pair.own.qualifier },
          region(pair.other.region_id).label,
          { value: pair.other.value, qualifier: pair.other.qualifier },
          pair.difference.value,
          verdict(pair),
        ],
        derived: { difference: observedDifference(pair.difference) },
        sourceIds: mergedSources(dataset, [pair.own, pair.other]),
      })),
    },
    drawing: {
      kind: "dots",
      groups: [...groups.values()].map((group) => ({ ...group, label: groups.size > 1 ? group.label : "" })),
    },
  };
}

/** What measures have in common that are drawn on one scale. */
const scaleKey = ({ unit_id, scale_max, direction }: Comparison["indicator"]) =>
  `${unit_id} ${scale_max ?? ""} ${direction}`;

/** The scale of measures of one kind: from zero to the largest that the measure knows, better to the right. */
function scaleOf(pairs: readonly Comparison[], ends: Words["m"]["charts"]["ends"]): DotScale {
  const { direction, scale_max } = pairs[0]?.indicator ?? { direction: "neutral", scale_max: null };
  const values = pairs.flatMap(({ own, other }) => [own.value, other.value]);
  const scale = scaleTo(scale_max === null ? values : [...values, scale_max]);
  if (direction === "neutral") return { ...scale, leftText: ends.lower, rightText: ends.higher };
  const isReversed = direction === "lower_is_better";
  return {
    ...scale,
    left: isReversed ? scale.right : scale.left,
    right: isReversed ? scale.left : scale.right,
    leftText: ends.worse,
    rightText: ends.better,
  };
}
