import type { Dataset } from "../dataset/dataset.ts";
import type { WaterfallStep } from "../drawings/waterfall/waterfall.layout.ts";
import { byInitiative } from "../model/money/by-initiative.ts";
import type { BudgetLine } from "../model/money/funding.ts";
import type { LedgerEntry } from "../model/money/ledger.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { signedEuros } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { amountSign, markOf, numberInWords } from "./amount-text.ts";
import type { ChartNumber } from "./chart.ts";
import { discrepancySign } from "./discrepancy-sign.ts";
import { fundingNumber } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

/** A step as it is drawn, with what its row of the table needs. */
export interface Step {
  step: WaterfallStep;
  number: ChartNumber;
  sourceIds: readonly string[];
  path?: string;
  /** Whether it is no rounding that sets a total apart from its parts, which do not come out. */
  isDifference?: boolean;
}

/** The steps of a total from `start` on: its totals in turn, its lines by initiative, what rounding adds, the sum. */
export function stepsOf(dataset: Dataset, words: Words, entry: LedgerEntry, start: number): Step[] {
  const { m, language } = words;
  const { total, comesOut } = entry;
  const steps: Step[] = [];
  let at = start;
  for (const addend of entry.addends) {
    steps.push(...stepsOf(dataset, words, addend, at));
    at += addend.total.amount_eur;
  }
  for (const [id, lines] of byInitiative(entry.lines)) {
    const part = partOf(dataset, words, id, lines, at, "part");
    steps.push(part);
    at = part.step.to;
  }
  const end = start + total.amount_eur;
  if (at !== end) {
    const difference = end - at;
    const text = signedEuros(difference, m, language);
    const label = (comesOut ? m.charts.waterfall.rounding : m.charts.waterfall.difference)({ label: total.label });
    steps.push({
      step: {
        label,
        text,
        kind: "rounding",
        from: at,
        to: end,
        mark: "exact",
        hue: 0,
        tip: `${label}: ${text}`,
        keys: [],
      },
      number: { value: difference, qualifier: "exact", basis: "total" },
      sourceIds: total.source_ids,
      isDifference: !comesOut,
    });
  }
  const isItsOnlyPart = steps.length === 1;
  if (isItsOnlyPart) return steps;
  const number: ChartNumber = { value: total.amount_eur, qualifier: total.qualifier, basis: "total" };
  steps.push({
    step: {
      label: total.label,
      text: amountSign(total.amount_eur, total.qualifier, words),
      kind: "sum",
      from: start,
      to: end,
      mark: markOf(total.qualifier),
      hue: 0,
      tip: `${total.label}: ${numberInWords(number, words)}`,
      keys: highlightKeys({ pillar_ids: total.pillar_ids }),
    },
    number,
    sourceIds: total.source_ids,
  });
  return steps;
}

/** What one initiative's lines add, from `start` on. */
export function partOf(
  dataset: Dataset,
  words: Words,
  initiativeId: string,
  lines: readonly BudgetLine[],
  start: number,
  kind: "part" | "outside",
): Step {
  const { name, pillar_ids } = byId(dataset.initiatives, "initiative")(initiativeId);
  const number = fundingNumber(lines);
  const value = number.value ?? 0;
  const qualifier = (number.value !== null && number.qualifier) || "exact";
  return {
    step: {
      label: name,
      text: `${amountSign(value, qualifier, words)}${discrepancySign(dataset)(lines)}`,
      kind,
      from: start,
      to: start + value,
      mark: markOf(qualifier),
      hue: pillarHue(dataset, pillar_ids[0] ?? ""),
      tip: `${name}: ${numberInWords(number, words)}`,
      keys: highlightKeys({ region_ids: lines.flatMap(({ region_ids }) => region_ids), pillar_ids }),
    },
    number,
    sourceIds: mergedSources(dataset, lines),
    path: `initiatives/${initiativeId}/`,
  };
}
