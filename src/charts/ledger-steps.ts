import type { Dataset } from "../dataset/dataset.ts";
import type { WaterfallStep } from "../drawings/waterfall/waterfall.layout.ts";
import { byInitiative } from "../model/money/by-initiative.ts";
import type { BudgetLine } from "../model/money/funding.ts";
import type { LedgerEntry } from "../model/money/ledger.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { roundedEuros, signedEuros } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { markOf, numberInWords, roundedText } from "./amount-text.ts";
import type { ChartNumber } from "./chart.ts";
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
    const part = partOf(dataset, words, id, lines, at);
    steps.push(part);
    at = part.step.to;
  }
  const end = start + total.amount_eur;
  if (at !== end) {
    const difference = end - at;
    const text = signedEuros(difference, m, language);
    const label = comesOut ? m.charts.waterfall.rounding : m.charts.waterfall.difference;
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
      text: roundedText(number, words),
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

const small = 1_000_000;

/**
 * The steps as they are drawn: what is under a million stands as one step with what rounding adds beside it, unless it is
 * one part alone. Steps keep their order, ends and sum.
 */
export function drawnSteps(steps: readonly Step[], { m, language }: Words): WaterfallStep[] {
  const drawn: WaterfallStep[] = [];
  let few: WaterfallStep[] = [];
  const end = () => {
    const [first] = few;
    const parts = few.filter(({ kind }) => kind === "part");
    if (!first || few.length === 1) drawn.push(...few);
    else {
      const to = few.at(-1)?.to ?? first.to;
      const label = m.charts.waterfall.smaller({ n: parts.length, withRounding: parts.length < few.length });
      const text = roundedEuros({ amount_eur: to - first.from, qualifier: "exact" }, m, language);
      const tip = `${label}: ${few.map(({ tip }) => tip).join("; ")}`;
      drawn.push({ ...first, label, text, kind: "part", to, tip, keys: parts.flatMap(({ keys }) => keys) });
    }
    few = [];
  };
  for (const { step, isDifference = false } of steps) {
    const isFew = (step.kind === "rounding" && !isDifference) || (step.kind === "part" && step.to - step.from < small);
    if (!isFew) end();
    if (isFew) few.push(step);
    else drawn.push(step);
  }
  end();
  return drawn;
}

/** What one initiative's lines add, from `start` on. */
function partOf(
  dataset: Dataset,
  words: Words,
  initiativeId: string,
  lines: readonly BudgetLine[],
  start: number,
): Step {
  const { name, pillar_ids } = byId(dataset.initiatives, "initiative")(initiativeId);
  const number = fundingNumber(lines);
  const value = number.value ?? 0;
  const qualifier = (number.value !== null && number.qualifier) || "exact";
  return {
    step: {
      label: name,
      text: roundedText(number, words),
      kind: "part",
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
