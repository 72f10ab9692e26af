import type { Dataset } from "../dataset/dataset.ts";
import type { Bullet } from "../drawings/bullets/bullets.layout.ts";
import type { LegendKey } from "../drawings/marks/mark.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mergedSources } from "../model/report/sources.ts";
import { isMet, isStated, nearestFirst, targetCounts } from "../model/results/towards-target.ts";
import { byId } from "../model/rows/by-id.ts";
import { subjectOf } from "../model/rows/row-names.ts";
import { unitOf } from "../model/terms/unit-of.ts";
import type { Rows } from "../schema/tables.ts";
import { years } from "../text/amounts.ts";
import type { Context, Words } from "../text/context.ts";
import { counted, shareOfTarget } from "../text/derived.ts";
import { resultFigure } from "../text/facts.ts";
import { rankHeldInWords } from "../text/rank-target.ts";
import { dotted, markOf } from "./amount-text.ts";
import type { Chart, ChartNumber } from "./chart.ts";
import { highlightKeys } from "./keys.ts";
import { plainHue } from "./plain-hue.ts";

/** Every target beside the latest that counts towards it, nearest to its aim first; those without a result say so. */
export function targetsChart(dataset: Dataset, words: Words): Chart | undefined {
  const context = { dataset, ...words };
  const { m } = words;
  const of = m.charts.targets;
  const columns = m.charts.columns;
  const region = byId(dataset.regions, "region");
  const all = nearestFirst(targetCounts(dataset)).map((each) => ({
    ...each,
    latest: each.counts[0],
    reached: each.counts[0]?.result,
    subject: subjectOf(dataset, each.target),
  }));
  if (all.length === 0) return undefined;
  const stated = all.filter(isStated);
  const silent = all.filter((each) => !isStated(each));
  const drawn = all.flatMap(({ target, reached }) => (reached ? [target, reached] : [target]));
  const held = all.flatMap(({ rank }) => rank?.held ?? []);
  const bullet = ({ target, latest, reached, rank, subject }: (typeof all)[number]): Bullet => {
    const isCountry = target.region_id === dataset.report.country_region_id;
    const area = target.region_id && !isCountry ? region(target.region_id).short_label : "";
    const reachedText = reached
      ? dotted(quantityOf(reached, context), reached.measure, when(reached, words))
      : rank
        ? rankHeldInWords(rank, words)
        : "";
    const aim = of.aim({ text: dotted(quantityOf(target, context), when(target, words)) });
    return {
      id: target.id,
      label: target.measure,
      detail: dotted(subject.name, area),
      hue: plainHue,
      // The smaller the number of a rank, the better: a bar reaches its aim when the rank held does.
      share: latest?.share ?? (rank ? target.value / rank.latest.value : null),
      mark: reached ? markOf(reached.qualifier) : "none",
      reached: reachedText,
      aim,
      tip: of.tip({ subject: subject.name, label: target.measure, reached: reachedText || of.none, aim }),
      keys: highlightKeys({
        region_ids: target.region_id ? [target.region_id] : [],
        pillar_ids: subject.pillar_ids,
      }),
    };
  };
  return {
    id: "targets",
    question: "outcome",
    title: of.title({
      stated: stated.length,
      of: all.length,
      met: stated.filter(isMet).length,
    }),
    derived: [counted("targets-with-result", stated.length), counted("targets", all.length)],
    subtitle: of.subtitle,
    sourceIds: mergedSources(dataset, [...drawn, ...held]),
    discrepancyIds: discrepanciesTouching(dataset, {
      results: { ids: drawn.map(({ id }) => id) },
      observations: { ids: held.map(({ id }) => id) },
    }),
    note: all.some(({ rank }) => rank) ? of.noteWithRank : of.note,
    marks: legendOf(drawn, silent.length > 0),
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
      rows: all.map(({ target, latest, reached, rank, subject }) => ({
        cells: [
          target.measure,
          subject.name,
          cellOf(target),
          unitOf(dataset, target).label,
          target.period_end_year,
          reached?.measure ?? rank?.indicator.label ?? null,
          reached ? cellOf(reached) : rank ? { value: rank.latest.value } : { value: null, reason: "not_stated" },
          reached || rank ? unitOf(dataset, reached ?? target).label : null,
          reached?.period_end_year ?? rank?.latest.period_year ?? null,
          latest && latest.share_pct !== null ? { value: latest.share_pct, qualifier: latest.result.qualifier } : null,
          target.note,
        ],
        path: target.initiative_id ? `initiatives/${target.initiative_id}/` : undefined,
        sourceIds: mergedSources(dataset, [target, ...(reached ? [reached] : (rank?.held ?? []))]),
        ...(latest && { derived: { reached_pct: shareOfTarget(latest) } }),
      })),
    },
    drawing: {
      kind: "bullets",
      groups: [{ label: "", bullets: stated.map(bullet) }],
      silences: [
        {
          reason: of.groups.silent({ n: silent.length }),
          items: silent.map((each) => {
            const { label, detail, aim, tip, keys } = bullet(each);
            return { label: dotted(label, detail, aim), tip, keys };
          }),
        },
      ],
    },
  };
}

/** The kinds of marks that the bars use. */
function legendOf(drawn: readonly Rows<"results">[], isAnySilent: boolean): LegendKey[] {
  const isAtLeast = drawn.some(({ kind, qualifier }) => kind !== "target" && qualifier === "at_least");
  return ["aim", ...(isAtLeast ? (["at_least"] as const) : []), ...(isAnySilent ? (["no_result"] as const) : [])];
}

function cellOf({ value, qualifier, basis }: Rows<"results">): ChartNumber {
  return { value, qualifier, basis: basis === "per_day" ? null : basis };
}

/** A figure with its qualifier and basis; its unit too, unless the name of the measure already says it. */
function quantityOf(result: Rows<"results">, context: Context): string {
  const { sign, number, unit, basis } = resultFigure(result, context);
  const lower = (text: string) => text.toLocaleLowerCase(context.language);
  const isNamed = lower(result.measure)
    .split(/[^\p{L}\p{N}]+/u)
    .join(" ")
    .includes(lower(unit));
  return [sign, number, isNamed ? "" : unit, basis].filter(Boolean).join(" ");
}

/** The years it holds for; one without a beginning is due or counted by its end. */
function when({ period_start_year, period_end_year }: Rows<"results">, { m }: Words): string {
  return period_start_year === null && period_end_year !== null
    ? m.charts.targets.by({ year: period_end_year })
    : years(period_start_year, period_end_year, m);
}
