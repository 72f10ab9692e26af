import type { Dataset } from "../dataset/dataset.ts";
import type { Panel } from "../drawings/panels/panels.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { countrySeries } from "../model/indicators/series.ts";
import { mergedSources } from "../model/report/sources.ts";
import { unitOf } from "../model/terms/unit-of.ts";
import type { Words } from "../text/context.ts";
import { observedDifference } from "../text/derived.ts";
import { plainNumber, signedNumber } from "../text/numbers.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** The measures that the report gives for more than one year, a small panel each. */
export function indicatorSeries(dataset: Dataset, { m, language }: Words): Chart | undefined {
  const words = m.charts;
  const series = countrySeries(dataset, "level");
  const drawn = series.flatMap(({ observations }) => observations);
  if (series.length === 0) return undefined;
  const years = drawn.map(({ period_year }) => period_year);
  const count = (verdict: string) => series.filter(({ change }) => change.verdict === verdict).length;
  const panels = series.map(({ indicator, observations, first, change }): Panel => {
    const text = (each: (typeof observations)[number]) =>
      [m.amount.symbols[each.qualifier ?? "exact"], plainNumber(each.value, language)].filter(Boolean).join(" ");
    const unit = unitOf(dataset, indicator).label;
    const said = `${signedNumber(change.value, language)}: ${words.verdict[change.verdict]}`;
    return {
      id: indicator.id,
      label: indicator.label,
      detail: unit,
      change: said,
      hue: plainHue,
      points: observations.map((each) => ({ year: each.period_year, value: each.value, text: text(each) })),
      tip: words.series.tip({
        label: indicator.label,
        unit,
        values: observations.map((each) => `${text(each)} (${each.period_year})`).join(", "),
        change: said,
      }),
      keys: highlightKeys({ region_ids: [first.region_id] }),
    };
  });
  return {
    id: "indicator-series",
    question: "state",
    title: words.series.title({
      all: series.length,
      better: count("better"),
      worse: count("worse"),
      same: count("same"),
      neutral: count("neutral"),
    }),
    subtitle: words.series.subtitle({ from: Math.min(...years), to: Math.max(...years) }),
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { observations: { ids: drawn.map(({ id }) => id) } }),
    note: words.series.note,
    marks: [],
    table: {
      columns: [
        { key: "indicator", title: words.columns.indicator, type: "text" },
        { key: "unit", title: words.columns.unit, type: "text" },
        { key: "year", title: words.columns.year, type: "year" },
        { key: "value", title: words.columns.value, type: "number" },
        { key: "change_since_first", title: words.columns.change, type: "number" },
        { key: "reading", title: words.columns.verdict, type: "text" },
      ],
      rows: series.flatMap(({ indicator, observations, last, change }) =>
        observations.map((each) => ({
          cells: [
            indicator.label,
            unitOf(dataset, indicator).label,
            each.period_year,
            { value: each.value, qualifier: each.qualifier },
            each === last ? change.value : null,
            each === last ? words.verdict[change.verdict] : null,
          ],
          ...(each === last && { derived: { change_since_first: observedDifference(change) } }),
          sourceIds: each.source_ids,
        })),
      ),
    },
    drawing: { kind: "panels", panels },
  };
}
