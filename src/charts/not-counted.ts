import type { Dataset } from "../dataset/dataset.ts";
import { axisValues } from "../drawings/measure/axis.ts";
import type { RankedItem } from "../drawings/ranking/ranking.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { byInitiative, fundingOf } from "../model/money/by-initiative.ts";
import { type BudgetLine, sumOf } from "../model/money/funding.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { type NotCountedReason, notCounted } from "../model/money/not-counted.ts";
import { mainListFunding } from "../model/money/scopes.ts";
import { silence as silenceOf } from "../model/money/silence.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { euros, roundedAmount } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { atStart } from "../text/labels.ts";
import { shortTermsLabel } from "../text/term-label.ts";
import { dotted, markOf, numberInWords, periodOf, roundedText } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { fundingNumber } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";
import { type SilenceReason, silence } from "./ledger-silences.ts";

const silent: readonly SilenceReason[] = [
  "not_funding",
  "not_available",
  "no_overall_funding",
  "not_defined_yet",
  "not_stated",
];

/**
 * What the main list states and the headline total leaves out: totals, then yearly amounts, one bar an initiative; below,
 * by its reason, what cannot be drawn. Undefined where the report adds up no total.
 */
export function notCountedChart(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const of = m.charts.notCounted;
  const ledger = openHeadline(dataset);
  if (!ledger) return undefined;
  const initiative = byId(dataset.initiatives, "initiative");
  const groups = notCounted(dataset, ledger);
  const linesFor = (reason: NotCountedReason) => groups.find((each) => each.reason === reason)?.whole ?? [];
  const [stated, yearly] = [linesFor("not_listed"), linesFor("per_year")];
  const measures = silenceOf(dataset);
  const none = measures.silent.filter(({ id }) => fundingOf(dataset, id).amount_eur === null).length;
  const numberOf = (lines: readonly BudgetLine[]) => {
    const number = fundingNumber(lines);
    return number.value === null ? number : { ...number, basis: lines[0]?.basis ?? ("total" as const) };
  };
  const item = ([id, lines]: [string, BudgetLine[]]): RankedItem => {
    const { name, region_ids, pillar_ids } = initiative(id);
    const number = numberOf(lines);
    return {
      label: name,
      value: number.value ?? 0,
      mark: markOf((number.value !== null && number.qualifier) || "exact"),
      text: roundedText(number, words),
      hue: pillarHue(dataset, pillar_ids[0] ?? ""),
      tip: `${name}: ${numberInWords(number, words)}; ${dotted(shortTermsLabel(dataset, "region", region_ids), periodOf(lines, words))}`,
      keys: highlightKeys({ region_ids, pillar_ids }),
    };
  };
  const drawn = [...stated, ...yearly];
  const amount = sumOf(stated);
  const said = atStart(
    roundedAmount({ amount_eur: amount, qualifier: "exact", basis: "total" }, m, language, m.amount.inWords),
    language,
  );
  return {
    id: "not-counted",
    question: "howMuch",
    title:
      amount > 0
        ? of.title({ amount: said, silent: none })
        : of.titleSilent({ silent: measures.silent.length, of: measures.of }),
    subtitle: of.subtitle,
    sourceIds: mergedSources(dataset, drawn),
    discrepancyIds: discrepanciesTouching(dataset, {
      printed_totals: { ids: [ledger.total.id] },
      budget_lines: { ids: drawn.map(({ id }) => id), columns: ["amount_eur", "counted_in_ids"] },
    }),
    note: of.note,
    marks: ["none"],
    table: {
      columns: [
        { key: "initiative", title: m.labels.initiative, type: "text" },
        { key: "line", title: m.labels.line, type: "text" },
        { key: "why", title: of.why, type: "text" },
        { key: "amount_eur", title: m.labels.amount, type: "euros" },
      ],
      rows: groups.flatMap(({ reason, lines }) =>
        lines.map((line) => ({
          cells: [
            initiative(line.initiative_id ?? "").name,
            line.label,
            m.money.leftOut[reason],
            line.amount_eur === null
              ? { value: null, reason: line.missing_reason ?? ("not_stated" as const) }
              : { value: line.amount_eur, qualifier: line.qualifier, basis: line.basis },
          ],
          path: `initiatives/${line.initiative_id}/`,
          sourceIds: line.source_ids,
        })),
      ),
    },
    drawing: {
      kind: "ranking",
      ticks: axisValues(drawn.map(({ amount_eur }) => amount_eur ?? 0)).map((value) => ({
        value,
        text: euros(value, m, language),
      })),
      groups: [
        { label: of.stated, items: byInitiative(stated).map(item) },
        { label: m.charts.perInitiative.yearly, items: byInitiative(yearly).map(item) },
      ].filter(({ items }) => items.length > 0),
      silences: silent
        .map((reason) => silence(dataset, words, reason, mainListFunding(dataset).leftOut))
        .filter(({ items }) => items.length > 0),
    },
  };
}
