import { axisValues } from "../../charts/axis.ts";
import type { Silence } from "../../charts/silences.layout.ts";
import type { WaterfallStep } from "../../charts/waterfall.layout.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { euros, years } from "../../i18n/format.ts";
import { byId } from "../../model/by-id.ts";
import { type BudgetLine, type LeftOutReason, statedFunding } from "../../model/funding.ts";
import { flatten, type LedgerEntry, openTotal } from "../../model/ledger.ts";
import { pillarHue } from "../../model/pillar-hue.ts";
import { overviewFunding } from "../../model/scopes.ts";
import { mergedSources } from "../../model/sources.ts";
import { discrepanciesTouching } from "../../model/touching.ts";
import { amountSign, markOf, numberInWords } from "./amount-text.ts";
import { contradictionSign } from "./contradicted.ts";
import type { Figure, FigureNumber, FigureRow, Words } from "./figure.ts";
import { fundingNumber } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

interface Step {
  step: WaterfallStep;
  number: FigureNumber;
  sourceIds: readonly string[];
  path?: string;
}

/** How the report's headline total is built up, part by part, what rounding adds on the way, and what stays outside. */
export function ledgerWaterfall(dataset: Dataset, words: Words): Figure {
  const { m, language } = words;
  const ledger = openTotal(dataset, dataset.report.headline_total_id);
  const overview = overviewFunding(dataset);
  const inLedger = new Set(flatten(ledger).flatMap((entry) => entry.lines.map(({ id }) => id)));
  const outside = overview.counted.filter(({ id }) => !inLedger.has(id));
  const inside = stepsOf(dataset, words, ledger, 0);
  const left = byInitiative(outside).map(([id, lines]) => partOf(dataset, words, id, lines, 0, "outside"));
  const steps = [...inside, ...left];
  const all = flatten(ledger);
  const lines = all.flatMap((entry) => entry.lines);
  const reasons: LeftOutReason[] = [
    "per_year",
    "not_funding",
    "not_available",
    "no_overall_funding",
    "not_defined_yet",
    "not_stated",
  ];

  return {
    id: "ledger-waterfall",
    question: "howMuch",
    title: m.charts.waterfall.title(
      capitalised(
        [m.amount.words[ledger.total.qualifier], euros(ledger.total.amount_eur, m, language, m.amount.millionInWords)]
          .filter(Boolean)
          .join(" "),
        language,
      ),
      inside.filter(({ step }) => step.kind === "part").length,
      euros(ledger.rounding_eur, m, language),
      outside.length > 0 ? euros(sumOf(outside), m, language, m.amount.millionInWords) : "",
    ),
    subtitle: m.charts.waterfall.subtitle(years(ledger.total.period_start_year, ledger.total.period_end_year, m)),
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
    marks: ["exact", "sum", "outside", "none", "contradicted"],
    table: {
      columns: [
        { key: "step", title: m.charts.columns.step, type: "text" },
        { key: "role", title: m.charts.columns.role, type: "text" },
        { key: "amount_eur", title: m.initiative.amount, type: "euros" },
      ],
      rows: steps.map(
        ({ step, number, sourceIds, path }): FigureRow => ({
          cells: [step.label, m.charts.waterfall.roles[step.kind], number],
          path,
          sourceIds,
        }),
      ),
    },
    drawing: {
      kind: "waterfall",
      outsideLabel: m.charts.waterfall.outside,
      ticks: axisValues(
        steps.map(({ step }) => step.to),
        "linear",
      ).map((value) => ({ value, text: euros(value, m, language) })),
      steps: steps.map(({ step }) => step),
      silences: reasons
        .map((reason) => silence(dataset, words, reason, overview.leftOut))
        .filter(({ items }) => items.length > 0),
    },
  };
}

/** The steps of a total from `start` on: its totals in turn, its lines by initiative, what rounding adds, the sum. */
function stepsOf(dataset: Dataset, words: Words, entry: LedgerEntry, start: number): Step[] {
  const { m, language } = words;
  const { total } = entry;
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
    const text = `${difference > 0 ? "+" : ""}${euros(difference, m, language)}`;
    const label = m.charts.waterfall.rounding(total.label);
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
    });
  }
  const isItsOnlyPart = steps.length === 1;
  if (isItsOnlyPart) return steps;
  const number: FigureNumber = { value: total.amount_eur, qualifier: total.qualifier, basis: "total" };
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

function partOf(
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
      text: `${amountSign(value, qualifier, words)}${contradictionSign(dataset)(lines)}`,
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

/** What stays outside for a reason and cannot be drawn on the same axis: each initiative once. */
function silence(
  dataset: Dataset,
  words: Words,
  reason: LeftOutReason,
  leftOut: readonly { line: BudgetLine; reason: LeftOutReason }[],
): Silence {
  const { m } = words;
  const initiative = byId(dataset.initiatives, "initiative");
  const hasAmount = reason === "per_year" || reason === "not_funding";
  const lines = leftOut
    .filter((each) => each.reason === reason && each.line.part_of_id === null && each.line.alternative_to_id === null)
    .map(({ line }) => line)
    // A measure that states its total elsewhere is not silent because of one line without an amount.
    .filter((line) => hasAmount || isSilent(dataset, line.initiative_id));
  const items = byInitiative(lines).map(([id, own]) => {
    const { name, region_ids, pillar_ids } = initiative(id);
    const amounts = own
      .filter(({ amount_eur }) => amount_eur !== null)
      .map(({ amount_eur, qualifier, basis }) =>
        amountSign(amount_eur ?? 0, qualifier ?? "exact", words, basis ?? "total"),
      );
    const label = [name, amounts.join(", ")].filter(Boolean).join(" ");
    return { label, tip: `${label}: ${m.leftOut[reason]}`, keys: highlightKeys({ region_ids, pillar_ids }) };
  });
  return { isStated: hasAmount, reason: `${m.charts.waterfall.reasons[reason]} (${items.length})`, items };
}

function isSilent(dataset: Dataset, initiativeId: string | null): boolean {
  const { amount_eur } = statedFunding(dataset.budget_lines.filter((line) => line.initiative_id === initiativeId));
  return amount_eur === null;
}

function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { amount_eur }) => sum + (amount_eur ?? 0), 0);
}

function capitalised(text: string, language: string): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Lines by their initiative, in the order in which each first comes. */
function byInitiative(lines: readonly BudgetLine[]): [string, BudgetLine[]][] {
  const groups = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const id = line.initiative_id ?? "";
    groups.set(id, [...(groups.get(id) ?? []), line]);
  }
  return [...groups];
}
