import type { Dataset } from "../dataset/dataset.ts";
import { axisValues } from "../drawings/measure/axis.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { flatten, isRounded, openHeadline } from "../model/money/ledger.ts";
import { silence } from "../model/money/silence.ts";
import { mergedSources } from "../model/report/sources.ts";
import { euros, roundedAmount, years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import type { Chart, ChartRow } from "./chart.ts";
import { drawnSteps, stepsOf } from "./ledger-steps.ts";

/** How the report's headline total is built up, part by part, and what rounding adds on the way. */
export function ledgerWaterfall(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const ledger = openHeadline(dataset);
  if (!ledger) return undefined;
  const steps = stepsOf(dataset, words, ledger, 0);
  const all = flatten(ledger);
  const lines = all.flatMap((entry) => entry.lines);
  const { silent, of } = silence(dataset);
  return {
    id: "ledger-waterfall",
    question: "howMuch",
    title: m.charts.waterfall.title({
      total: roundedAmount({ ...ledger.total, basis: "total" }, m, language, m.amount.inWords),
      silent: silent.length,
      of,
    }),
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
        ids: lines.map(({ id }) => id),
        columns: ["amount_eur", "counted_in_ids"],
      },
    }),
    note: (isRounded(ledger) ? m.charts.waterfall.note : m.charts.waterfall.noteApart)({
      rounding: euros(ledger.rounding_eur, m, language),
    }),
    marks: ["sum"],
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
      ticks: axisValues(steps.map(({ step }) => step.to)).map((value) => ({ value, text: euros(value, m, language) })),
      steps: drawnSteps(steps, words),
    },
  };
}
