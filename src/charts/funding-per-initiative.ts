import type { Dataset } from "../dataset/dataset.ts";
import { axisValues } from "../drawings/measure/axis.ts";
import type { RankedItem } from "../drawings/ranking/ranking.layout.ts";
import type { Silence } from "../drawings/silences/silences.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mainList } from "../model/initiatives/main-list.ts";
import { fundingOf } from "../model/money/by-initiative.ts";
import type { StatedFunding } from "../model/money/funding.ts";
import { locationsOf, mergedSources } from "../model/report/sources.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import type { Rows } from "../schema/tables.ts";
import { missingReasons } from "../schema/vocabularies.ts";
import { euros } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { shortTermsLabel } from "../text/term-label.ts";
import { dotted, markOf, numberInWords, periodOf, roundedText } from "./amount-text.ts";
import type { Chart, ChartNumber, ChartRow } from "./chart.ts";
import { discrepancySign } from "./discrepancy-sign.ts";
import { fundingColumns, periodCells } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

interface Stated {
  initiative: Rows<"initiatives">;
  funding: StatedFunding;
}

/** What every initiative of the main list states, largest first, on an axis from zero; undefined where none states any amount. */
export function fundingPerInitiative(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const flag = discrepancySign(dataset);
  const all = mainList(dataset)
    .map((initiative): Stated => ({ initiative, funding: fundingOf(dataset, initiative.id) }))
    .sort((a, b) => (b.funding.amount_eur ?? 0) - (a.funding.amount_eur ?? 0));
  const of = (status: StatedFunding["status"]) => all.filter(({ funding }) => funding.status === status);
  const totals = of("total");
  const yearly = of("per_year");
  const [largest] = totals;
  if (totals.length + yearly.length === 0) return undefined;

  const ranked = ({ initiative, funding }: Stated): RankedItem => {
    const number = numberOf(funding);
    const qualifier = funding.qualifier ?? "exact";
    const about = dotted(shortTermsLabel(dataset, "region", initiative.region_ids), periodOf(funding.lines, words));
    return {
      label: initiative.name,
      value: funding.amount_eur ?? 0,
      mark: markOf(qualifier),
      text: `${roundedText(number, words)}${flag(funding.lines)}`,
      hue: pillarHue(dataset, initiative.pillar_ids[0] ?? ""),
      tip: `${initiative.name}: ${numberInWords(number, words)}; ${about}`,
      keys: highlightKeys(initiative),
    };
  };
  const drawn = [...totals, ...yearly];
  const marks = (["exact", "about", "at_least"] as const).filter((mark) =>
    drawn.some(({ funding }) => markOf(funding.qualifier ?? "exact") === mark),
  );
  const reasons = of("parts_only").length > 0 ? (["parts_only", ...missingReasons] as const) : missingReasons;
  const silences = reasons.map((reason): Silence => {
    const silent = of(reason);
    return {
      reason: `${m.funding[reason]} (${silent.length})`,
      items: silent.map(({ initiative }) => ({
        label: dotted(initiative.name, shortTermsLabel(dataset, "region", initiative.region_ids)),
        tip: `${initiative.name}: ${m.funding[reason]}`,
        keys: highlightKeys(initiative),
      })),
    };
  });
  const lines = all.flatMap(({ funding }) => funding.lines);
  const ticks = axisValues(drawn.map(({ funding }) => funding.amount_eur ?? 0));

  return {
    id: "funding-per-initiative",
    question: "howMuch",
    title: largest
      ? m.charts.perInitiative.title({
          name: largest.initiative.name,
          amount: roundedText(numberOf(largest.funding), words),
          silent: all.length - totals.length,
          of: all.length,
        })
      : m.charts.perInitiative.subtitle,
    subtitle: m.charts.perInitiative.subtitle,
    sourceIds: locationsOf(dataset, lines),
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id), columns: ["amount_eur", "period_start_year", "period_end_year"] },
    }),
    note: m.charts.perInitiative.note,
    marks: [...marks, "none", "discrepancy"],
    table: {
      columns: [
        { key: "initiative", title: m.labels.initiative, type: "text" },
        { key: "region", title: m.labels.region, type: "text" },
        ...fundingColumns(words),
      ],
      rows: all.map(
        ({ initiative, funding }): ChartRow => ({
          cells: [
            initiative.name,
            shortTermsLabel(dataset, "region", initiative.region_ids),
            ...periodCells(funding.lines),
            numberOf(funding),
          ],
          path: `initiatives/${initiative.id}/`,
          sourceIds: mergedSources(dataset, funding.lines),
        }),
      ),
    },
    drawing: {
      kind: "ranking",
      ticks: ticks.map((value) => ({ value, text: euros(value, m, language) })),
      groups: [
        { label: "", items: totals.map(ranked) },
        { label: m.charts.perInitiative.yearly, items: yearly.map(ranked) },
      ].filter(({ items }) => items.length > 0),
      silences,
    },
  };
}

function numberOf({ amount_eur, qualifier, basis, status }: StatedFunding): ChartNumber {
  if (amount_eur !== null) return { value: amount_eur, qualifier, basis };
  return { value: null, reason: status === "total" || status === "per_year" ? "not_stated" : status };
}
