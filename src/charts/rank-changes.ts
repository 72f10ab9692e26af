import type { Dataset } from "../dataset/dataset.ts";
import type { DotRow } from "../drawings/dots/dots.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { countrySeries } from "../model/indicators/series.ts";
import { mergedSources } from "../model/report/sources.ts";
import type { Words } from "../text/context.ts";
import { observedDifference } from "../text/derived.ts";
import type { Chart } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** How the country's place moved in each ranking that the report gives for two years or more. */
export function rankChanges(dataset: Dataset, { m }: Words): Chart | undefined {
  const words = m.charts;
  const series = countrySeries(dataset, "rank");
  const drawn = series.flatMap(({ first, last }) => [first, last]);
  if (series.length === 0) return undefined;
  const count = (verdict: string) => series.filter(({ change }) => change.verdict === verdict).length;
  const years = drawn.map(({ period_year }) => period_year);
  const worst = Math.max(1, ...drawn.map(({ value }) => value));
  const left = Math.ceil(worst / 5) * 5;
  const scale = {
    left,
    right: 1,
    ticks: [...Array.from({ length: left / 5 }, (_, at) => left - at * 5), 1],
    leftText: words.ends.worse,
    rightText: words.ends.better,
  };
  const rows = series.map(({ indicator, first, last, change }): DotRow => {
    const { verdict } = change;
    const places = words.ranks.places({ n: change.value });
    return {
      id: indicator.id,
      label: indicator.label,
      detail: change.value === 0 ? places : `${places} ${words.verdict[verdict]}`,
      hue: plainHue,
      points: [
        { value: first.value, text: words.ranks.point({ rank: first.value, year: first.period_year }), isHollow: true },
        { value: last.value, text: words.ranks.point({ rank: last.value, year: last.period_year }), isHollow: false },
      ],
      isChange: true,
      tip: words.ranks.tip({
        label: indicator.label,
        first: words.ranks.place({ rank: first.value, year: first.period_year }),
        last: words.ranks.place({ rank: last.value, year: last.period_year }),
        change: places,
        verdict: words.verdict[verdict],
      }),
      keys: highlightKeys({ region_ids: [first.region_id] }),
    };
  });
  return {
    id: "rank-changes",
    question: "state",
    title: words.ranks.title({
      country: dataset.report.country,
      all: count("better") + count("worse") + count("same"),
      better: count("better"),
      worse: count("worse"),
      same: count("same"),
      from: Math.min(...years),
      to: Math.max(...years),
    }),
    subtitle: words.ranks.subtitle,
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { observations: { ids: drawn.map(({ id }) => id) } }),
    note: words.ranks.note,
    marks: ["earlier", "later"],
    table: {
      columns: [
        { key: "indicator", title: words.columns.indicator, type: "text" },
        { key: "first_year", title: words.columns.firstYear, type: "year" },
        { key: "first_rank", title: words.columns.firstValue, type: "number" },
        { key: "last_year", title: words.columns.lastYear, type: "year" },
        { key: "last_rank", title: words.columns.lastValue, type: "number" },
        { key: "change", title: words.columns.change, type: "number" },
        { key: "reading", title: words.columns.verdict, type: "text" },
      ],
      rows: series.map(({ indicator, first, last, change }) => ({
        cells: [
          indicator.label,
          first.period_year,
          { value: first.value, qualifier: first.qualifier },
          last.period_year,
          { value: last.value, qualifier: last.qualifier },
          change.value,
          words.verdict[change.verdict],
        ],
        derived: { change: observedDifference(change) },
        sourceIds: mergedSources(dataset, [first, last]),
      })),
    },
    drawing: { kind: "dots", groups: [{ label: "", scale, rows }] },
  };
}
