import type { Dataset } from "../dataset/dataset.ts";
import type { Bullet } from "../drawings/bullets/bullets.layout.ts";
import type { LegendKey } from "../drawings/marks/mark.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import { type Target, targets } from "../model/results/targets.ts";
import { byId } from "../model/rows/by-id.ts";
import type { Rows } from "../schema/tables.ts";
import { years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { plainNumber, withUnit } from "../text/numbers.ts";
import { dotted, markOf } from "./amount-text.ts";
import type { Chart, ChartNumber } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** Every target beside what was reached of it, nearest to its aim first; those without a result say so. */
export function targetsChart(dataset: Dataset, words: Words): Chart | undefined {
  const { m } = words;
  const of = m.makers.targets;
  const columns = m.makers.columns;
  const region = byId(dataset.regions, "region");
  const all = targets(dataset);
  if (all.length === 0) return undefined;
  const stated = all.filter(({ share }) => share !== null);
  const silent = all.filter(({ share }) => share === null);
  const drawn = all.flatMap(({ target, reached }) => (reached ? [target, reached] : [target]));
  const bullet = (each: Target): Bullet => {
    const { target, reached, share, subject, pillarIds } = each;
    const isCountry = target.region_id === dataset.report.country_region_id;
    const area = target.region_id && !isCountry ? region(target.region_id).short_label : "";
    const reachedText = reached ? dotted(amountOf(reached, words), reached.measure, when(reached, words)) : "";
    const aim = of.aim(dotted(amountOf(target, words), when(target, words)));
    return {
      id: target.id,
      label: target.measure,
      detail: dotted(subject, area),
      hue: plainHue,
      share,
      mark: reached ? markOf(reached.qualifier) : "none",
      reached: reachedText,
      aim,
      tip: of.tip(subject, target.measure, reachedText || of.none, aim),
      keys: highlightKeys({ region_ids: target.region_id ? [target.region_id] : [], pillar_ids: pillarIds }),
    };
  };
  return {
    id: "targets",
    question: "outcome",
    title: of.title({
      stated: stated.length,
      of: all.length,
      met: stated.filter(({ share }) => share !== null && share >= 1).length,
    }),
    subtitle: of.subtitle,
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, { results: { ids: drawn.map(({ id }) => id) } }),
    note: of.note,
    marks: legendOf(all),
    table: {
      columns: [
        { key: "target", title: columns.target, type: "text" },
        { key: "of", title: columns.owner, type: "text" },
        { key: "aim", title: columns.aim, type: "number" },
        { key: "aim_unit", title: columns.aimUnit, type: "text" },
        { key: "aim_year", title: columns.aimYear, type: "year" },
        { key: "reached_measure", title: columns.reachedWhat, type: "text" },
        { key: "reached", title: columns.reached, type: "number" },
        { key: "reached_unit", title: columns.reachedUnit, type: "text" },
        { key: "reached_year", title: columns.reachedYear, type: "year" },
        { key: "reached_pct", title: columns.share, type: "percent" },
        { key: "note", title: columns.note, type: "text" },
      ],
      rows: all.map(({ target, reached, share, subject }) => ({
        cells: [
          target.measure,
          subject,
          cellOf(target),
          target.unit,
          target.period_end_year,
          reached?.measure ?? null,
          reached ? cellOf(reached) : { value: null, reason: "not_stated" },
          reached?.unit ?? null,
          reached?.period_end_year ?? null,
          share === null ? null : { value: Math.round(1000 * share) / 10, qualifier: reached?.qualifier ?? null },
          target.note,
        ],
        path: target.initiative_id ? `initiatives/${target.initiative_id}/` : undefined,
        sourceIds: mergedSources(dataset, reached ? [target, reached] : [target]),
      })),
    },
    drawing: {
      kind: "bullets",
      groups: [
        { label: of.groups.stated, bullets: stated.map(bullet) },
        { label: of.groups.silent, bullets: silent.map(bullet) },
      ].filter(({ bullets }) => bullets.length > 0),
    },
  };
}

/** The kinds of marks that the bars use. */
function legendOf(all: readonly Target[]): LegendKey[] {
  const isAtLeast = all.some(({ reached }) => reached?.qualifier === "at_least");
  const isSilent = all.some(({ share }) => share === null);
  return ["aim", ...(isAtLeast ? (["at_least"] as const) : []), ...(isSilent ? (["no_result"] as const) : [])];
}

function cellOf({ value, qualifier, basis }: Rows<"results">): ChartNumber {
  return { value, qualifier, basis: basis === "per_day" ? null : basis };
}

/** A figure with its qualifier and basis; its unit too, unless the name of the measure already says it. */
function amountOf(result: Rows<"results">, { m, language }: Words): string {
  const { value, unit, measure, qualifier, basis } = result;
  const isNamed = measure.toLocaleLowerCase(language).split(/\W+/).join(" ").includes(unit.toLocaleLowerCase(language));
  return [
    m.amount.symbols[qualifier],
    isNamed ? plainNumber(value, language) : withUnit(value, unit, language),
    m.basis[basis],
  ]
    .filter(Boolean)
    .join(" ");
}

/** The years it holds for; one without a beginning is due or counted by its end. */
function when({ period_start_year, period_end_year }: Rows<"results">, { m }: Words): string {
  return period_start_year === null && period_end_year !== null
    ? m.makers.targets.by(period_end_year)
    : years(period_start_year, period_end_year, m);
}
