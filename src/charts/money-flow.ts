import type { Dataset } from "../dataset/dataset.ts";
import type { Bar } from "../drawings/bars/bars.layout.ts";
import type { FlowNode, FlowWay } from "../drawings/flow/flow.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { type BudgetLine, sumOf, weakest } from "../model/money/funding.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { headlineLines, sharesBy } from "../model/money/shares.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { inOrder } from "../model/terms/joint-groups.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import type { Rows } from "../schema/tables.ts";
import { years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { inWords, payersLabel } from "../text/labels.ts";
import { shortTermsLabel } from "../text/term-label.ts";
import { dotted, markOf, numberInWords, roundedText } from "./amount-text.ts";
import type { Chart } from "./chart.ts";
import { fundingNumber } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

const shownAsBars = 6;

/** Who pays, where it acts and for which pillar: the money that the headline total counts; what is joint stays joint. */
export function moneyFlow(dataset: Dataset, words: Words): Chart | undefined {
  const { m, language } = words;
  const total = openHeadline(dataset)?.total;
  if (!total) return undefined;
  const lines = headlineLines(dataset);
  const initiative = byId(dataset.initiatives, "initiative");
  const pillarsOf = (line: BudgetLine) => initiative(line.initiative_id ?? "").pillar_ids;
  // The same payers, regions or pillars are the same set however a row names them.
  const idsOf = [
    (line: BudgetLine) => inOrder(dataset.funding_sources, line.funding_source_ids),
    (line: BudgetLine) => inOrder(dataset.regions, line.region_ids),
    (line: BudgetLine) => inOrder(dataset.pillars, pillarsOf(line)),
  ];
  const keyOf = (column: number, line: BudgetLine) => idsOf[column]?.(line).join(";") ?? "";
  const labelOf = [
    (ids: readonly string[]) => payersLabel(dataset, ids),
    (ids: readonly string[]) => shortTermsLabel(dataset, "region", ids),
    (ids: readonly string[]) => shortTermsLabel(dataset, "pillar", ids),
  ];
  const split = (key: string) => key.split(";").filter(Boolean);
  const label = (column: number, key: string) => labelOf[column]?.(split(key)) ?? "";
  const sign = (own: readonly BudgetLine[]) => roundedText(fundingNumber(own), words);

  const columns = Object.values(m.charts.flow.columns).map((title, column) => ({
    label: title,
    nodes: sharesBy(lines, (line) => keyOf(column, line)).map(
      ({ key }): FlowNode => ({
        id: key,
        label: label(column, key),
        text: sign(lines.filter((line) => keyOf(column, line) === key)),
        hue: column === 2 ? pillarHue(dataset, split(key)[0] ?? "") : null,
      }),
    ),
  }));
  const wayKey = (line: BudgetLine) => idsOf.map((_, column) => keyOf(column, line)).join("|");
  const whole = sumOf(lines) || 1;
  const ways = sharesBy(lines, wayKey).map(({ key, amount_eur }) => {
    const own = lines.filter((line) => wayKey(line) === key);
    const nodes = key.split("|");
    const [payers = "", regions = "", pillars = ""] = nodes;
    const number = fundingNumber(own);
    const share = m.charts.flow.share({ percent: Math.round((1000 * amount_eur) / whole) / 10 });
    const way: FlowWay = {
      nodes,
      value: amount_eur,
      mark: markOf(weakest(own, false)),
      text: sign(own),
      hue: pillarHue(dataset, split(pillars)[0] ?? ""),
      tip: `${label(0, payers)} → ${label(1, regions)} → ${label(2, pillars)}: ${numberInWords(number, words)}; ${share}`,
      keys: highlightKeys({ region_ids: split(regions), pillar_ids: split(pillars) }),
    };
    return { way, own, number, share };
  });
  const [first] = sharesBy(lines, (line) => keyOf(0, line));
  const payer = byId(dataset.funding_sources, "funding source");
  // Where there is no room for bands, the largest ways alone, and the others as one.
  const [largest, others] = [ways.slice(0, shownAsBars), ways.slice(shownAsBars)];
  const bar = ({ way, share }: (typeof ways)[number]): Bar => {
    const [payers = "", ...next] = way.nodes.map((key, column) => label(column, key));
    return { ...way, id: way.nodes.join("-"), label: next.join(" → "), detail: dotted(payers, share) };
  };
  const otherLines = others.flatMap(({ own }) => own);
  const rest: Bar = {
    id: "others",
    label: m.charts.flow.otherWays({ n: others.length }),
    detail: "",
    value: sumOf(otherLines),
    mark: markOf(weakest(otherLines, false)),
    text: sign(otherLines),
    hue: 0,
    tip: m.charts.flow.otherWays({ n: others.length }),
    keys: others.flatMap(({ way }) => way.keys),
  };

  return {
    id: "money-flow",
    question: "howMuch",
    title: first
      ? m.charts.flow.title({
          names: inWords(payersInWords(split(first.key).map(payer), m.charts.flow.others), language),
          n: split(first.key).length,
          share: first.share_pct,
        })
      : m.charts.flow.subtitle({ period: "" }),
    subtitle: m.charts.flow.subtitle({ period: years(total.period_start_year, total.period_end_year, m) }),
    sourceIds: total.source_ids,
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id), columns: ["amount_eur", "funding_source_ids", "region_ids"] },
    }),
    note: m.charts.flow.note,
    marks: [],
    table: {
      columns: [
        { key: "paid_by", title: m.labels.payer, type: "text" },
        { key: "region", title: m.labels.region, type: "text" },
        { key: "pillar", title: m.labels.pillar, type: "text" },
        { key: "funding_eur", title: m.labels.funding, type: "euros" },
      ],
      rows: ways.map(({ way, own, number }) => ({
        cells: [...way.nodes.map((key, column) => label(column, key)), number],
        sourceIds: mergedSources(dataset, own),
      })),
    },
    drawing: {
      kind: "flow",
      columns,
      ways: ways.map(({ way }) => way),
      groups: [{ label: "", hue: null, bars: [...largest.map(bar), ...(others.length > 0 ? [rest] : [])] }],
    },
  };
}

/** Payers as a sentence names them; those whom the report does not name come last, as `others`, unless there are no more. */
function payersInWords(payers: readonly Rows<"funding_sources">[], others: string): string[] {
  const named = payers.filter(({ level }) => level !== "not_stated");
  const labels = (named.length > 0 ? named : payers).map(({ label }) => label);
  return named.length > 0 && named.length < payers.length ? [...labels, others] : labels;
}
