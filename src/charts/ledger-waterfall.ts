import type { Dataset } from "../dataset/dataset.ts";
import { axisValues } from "../drawings/measure/axis.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { byInitiative } from "../model/money/by-initiative.ts";
import { sumOf } from "../model/money/funding.ts";
import { flatten, isRounded, openHeadline } from "../model/money/ledger.ts";
import { mainListFunding } from "../model/money/scopes.ts";
import { mergedSources } from "../model/report/sources.ts";
import { amountInWords, euros, years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { atStart } from "../text/labels.ts";
import type { Chart, ChartRow } from "./chart.ts";
import { type SilenceReason, silence } from "./ledger-silences.ts";
import { partOf, stepsOf } from "./ledger-steps.ts";

/** How the report's headline total is built up, part by part, what rounding adds on the way, and what stays outside. */
export function ledgerWaterfall(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const ledger = openHeadline(dataset);
  if (!ledger) return undefined;
  const mainList = mainListFunding(dataset);
  const inLedger = new Set(flatten(ledger).flatMap((entry) => entry.lines.map(({ id }) => id)));
  const outside = mainList.counted.filter(({ id }) => !inLedger.has(id));
  const inside = stepsOf(dataset, words, ledger, 0);
  const left = byInitiative(outside).map(([id, lines]) => partOf(dataset, words, id, lines, 0, "outside"));
  const steps = [...inside, ...left];
  const all = flatten(ledger);
  const lines = all.flatMap((entry) => entry.lines);
  const reasons: SilenceReason[] = [
    "per_year",
    "not_funding",
    "not_available",
    "no_overall_funding",
    "not_defined_yet",
    "not_stated",
  ];

  const sums = {
    total: atStart(amountInWords({ ...ledger.total, basis: "total" }, m, language, m.amount.inWords), language),
    parts: inside.filter(({ step }) => step.kind === "part").length,
    rounding: euros(ledger.rounding_eur, m, language),
    hasOutside: outside.length > 0,
    outside: euros(sumOf(outside), m, language, m.amount.inWords),
  };
  return {
    id: "ledger-waterfall",
    question: "howMuch",
    title: isRounded(ledger) ? m.charts.waterfall.title(sums) : m.charts.waterfall.titleApart(sums),
    subtitle: m.charts.waterfall.subtitle({
      period: years(ledger.total.period_start_year, ledger.total.period_end_year, m),
    }),
    sourceIds: mergedSources(
      dataset,
      all.map(({ total }) => total),
    ),
    discrepancyIds: discrepanciesTouching(dataset, {
      printed_totals: { ids: all.map(({ total }) => total.id) },
      budget_lines: {
        ids: [...lines, ...outside].map(({ id }) => id),
        columns: ["amount_eur", "counted_in_ids"],
      },
    }),
    note: m.charts.waterfall.note,
    marks: ["exact", "sum", "outside", "none", "discrepancy"],
    table: {
      columns: [
        { key: "step", title: m.charts.columns.step, type: "text" },
        { key: "role", title: m.charts.columns.role, type: "text" },
        { key: "amount_eur", title: m.labels.amount, type: "euros" },
      ],
      rows: steps.map(
        ({ step, number, sourceIds, path, isDifference }): ChartRow => ({
          cells: [step.label, m.charts.waterfall.roles[isDifference ? "difference" : step.kind], number],
          path,
          sourceIds,
        }),
      ),
    },
    drawing: {
      kind: "waterfall",
      outsideLabel: m.charts.waterfall.outside,
      ticks: axisValues(steps.map(({ step }) => step.to)).map((value) => ({ value, text: euros(value, m, language) })),
      steps: steps.map(({ step }) => step),
      silences: reasons
        .map((reason) => silence(dataset, words, reason, mainList.leftOut))
        .filter(({ items }) => items.length > 0),
    },
  };
}
