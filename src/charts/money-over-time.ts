import type { Dataset } from "../dataset/dataset.ts";
import type { Span } from "../drawings/spans/spans.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { type BudgetLine, hasPeriod, largestFirst, totalFunding, yearlyOf } from "../model/money/funding.ts";
import { locationsOf } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { mostFrequent } from "../model/rows/most-frequent.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { period } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { shortTermsLabel } from "../text/term-label.ts";
import { dotted, markOf, numberInWords, roundedText } from "./amount-text.ts";
import type { Chart, ChartNumber, ChartRow } from "./chart.ts";
import { discrepancySign } from "./discrepancy-sign.ts";
import { highlightKeys } from "./keys.ts";

/**
 * Every amount of funding that the report states for an initiative, from its first to its last year: totals and yearly
 * amounts, each once, parts of others left out. What names no year is listed apart. Undefined
 * where no amount has a year.
 */
export function moneyOverTime(dataset: Dataset, words: Words): Chart | undefined {
  const { m } = words;
  const initiative = byId(dataset.initiatives, "initiative");
  const flag = discrepancySign(dataset);
  const lines = linesOverTime(dataset);
  const dated = lines.filter(hasPeriod);
  const undated = lines.filter((line) => !dated.includes(line));
  const peak = mostFrequent(dated.flatMap(yearsOf));
  if (!peak) return undefined;

  const described = (line: BudgetLine) => {
    const { name, pillar_ids } = initiative(line.initiative_id ?? "");
    const number = numberOf(line);
    const when = period(line, m);
    const where = shortTermsLabel(dataset, "region", line.region_ids);
    return {
      text: `${roundedText(number, words)}${flag([line])}`,
      hue: pillarHue(dataset, pillar_ids[0] ?? ""),
      tip: `${name}, ${line.label}: ${[numberInWords(number, words), where, when].filter(Boolean).join("; ")}`,
      keys: highlightKeys({ region_ids: line.region_ids, pillar_ids }),
    };
  };
  const items = dated.map(
    (line): Span => ({
      ...described(line),
      label: line.label,
      from: line.period_start_year,
      to: line.period_end_year,
      isYearly: line.basis === "per_year",
      mark: markOf(line.qualifier ?? "exact"),
    }),
  );

  return {
    id: "money-over-time",
    question: "when",
    title: m.charts.overTime.title({
      tied: peak.numbers.length,
      years: inWords(peak.numbers.map(String), words.language),
      n: peak.count,
      of: lines.length,
    }),
    subtitle: m.charts.overTime.subtitle,
    sourceIds: locationsOf(dataset, lines),
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id), columns: ["amount_eur", "period_start_year", "period_end_year"] },
    }),
    note: m.charts.overTime.note,
    marks: [
      ...(items.length > 0 ? (["span"] as const) : []),
      ...(items.some(({ mark }) => mark === "about") ? (["about"] as const) : []),
      ...(items.some(({ isYearly }) => isYearly) ? (["yearly"] as const) : []),
      ...(items.some(({ from, to }) => from === null || to === null) ? (["open"] as const) : []),
      "discrepancy",
    ],
    table: {
      columns: [
        { key: "line", title: m.labels.line, type: "text" },
        { key: "initiative", title: m.labels.initiative, type: "text" },
        { key: "region", title: m.labels.region, type: "text" },
        { key: "from_year", title: m.charts.columns.from, type: "year" },
        { key: "to_year", title: m.charts.columns.to, type: "year" },
        { key: "amount_eur", title: m.labels.amount, type: "euros" },
      ],
      rows: [...dated, ...undated].map(
        (line): ChartRow => ({
          cells: [
            line.label,
            initiative(line.initiative_id ?? "").name,
            shortTermsLabel(dataset, "region", line.region_ids),
            line.period_start_year,
            line.period_end_year,
            numberOf(line),
          ],
          path: `initiatives/${line.initiative_id}/`,
          sourceIds: line.source_ids,
        }),
      ),
    },
    drawing: {
      kind: "spans",
      items,
      silences: [
        {
          isStated: true,
          reason: `${m.charts.overTime.undated} (${undated.length})`,
          items: undated.map((line) => {
            const { tip, keys, text } = described(line);
            return { tip, keys, label: dotted(line.label, text) };
          }),
        },
      ],
    },
  };
}

/** Totals and yearly amounts of funding: totals first, then yearly amounts, each largest first. */
export function linesOverTime(dataset: Dataset): BudgetLine[] {
  const total = totalFunding(dataset.budget_lines.filter(({ initiative_id }) => initiative_id !== null));
  return largestFirst([...total.counted, ...yearlyOf(total)]);
}

/** The years that a period covers; an open end covers nothing but its known year. */
function yearsOf({ period_start_year: from, period_end_year: to }: BudgetLine): number[] {
  const [first, last] = [from ?? to, to ?? from];
  return first === null || last === null ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function numberOf({ amount_eur, qualifier, basis, missing_reason }: BudgetLine): ChartNumber {
  return amount_eur === null
    ? { value: null, reason: missing_reason ?? "not_stated" }
    : { value: amount_eur, qualifier, basis };
}
