import type { Dataset } from "../dataset/dataset.ts";
import type { Bar } from "../drawings/bars/bars.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { fundingGroups } from "../model/money/funding-groups.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { type Scope, scopeLines, scopes } from "../model/money/scopes.ts";
import { sharesBy } from "../model/money/shares.ts";
import { locationsOf, mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { inOrder } from "../model/terms/joint-groups.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { shortTermsLabel, termsLabel } from "../text/term-label.ts";
import { amountSign, dotted, markOf, numberInWords, periodOf, reasonsInWords } from "./amount-text.ts";
import type { Chart, ChartRow, OptionalChartMaker } from "./chart.ts";
import { discrepancySign } from "./discrepancy-sign.ts";
import { fundingColumns, fundingNumber, periodCells } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

/**
 * What the headline total counts, by pillar and region; as further states, the same with what the overall strategies state,
 * and without what firms paid themselves. Without such a total, what the main list states.
 */
export const fundingByPillar: OptionalChartMaker = (dataset, words) => {
  // Without a total there is one thing to count: what the main list states, strategies included.
  if (dataset.report.headline_total_id === null) {
    const lines = scopeLines(dataset, "with_strategies");
    return lines.length > 0 ? byPillar(dataset, words, "with_strategies") : undefined;
  }
  const [first, ...others] = scopes.map((scope) => byPillar(dataset, words, scope));
  if (!first) throw new Error("unknown scope: none");
  return { ...first, states: [first, ...others] };
};

const ids: Record<Scope, string> = {
  ledger: "funding-by-pillar",
  with_strategies: "funding-by-pillar-with-strategies",
  public: "funding-by-pillar-public",
};

/**
 * What the lines of a scope count, one group a pillar or set of pillars with joint money, one bar a region or set of
 * regions with joint money. Where the measures state nothing, the bar has no value.
 */
function byPillar(dataset: Dataset, words: Words, scope: Scope): Chart {
  const { m, language } = words;
  const pillar = byId(dataset.pillars, "pillar");
  const initiative = byId(dataset.initiatives, "initiative");
  const total = openHeadline(dataset)?.total;
  const lines = scopeLines(dataset, scope);
  const groups = fundingGroups(dataset, lines);
  const [first] = sharesBy(lines, (line) =>
    inOrder(dataset.pillars, initiative(line.initiative_id ?? "").pillar_ids).join(";"),
  );
  const firstLabel = inWords(
    (first?.key ?? "")
      .split(";")
      .filter(Boolean)
      .map((id) => pillar(id).label),
    language,
  );
  const flag = discrepancySign(dataset);

  const period = total ? years(total.period_start_year, total.period_end_year, m) : "";
  const { subtitle: of } = m.charts.byPillar;
  const subtitle = scope === "with_strategies" ? of.with_strategies : of[scope]({ period });
  const rows: ChartRow[] = [];
  const drawn = groups.map(({ pillarIds, regions }) => {
    const hue = pillarHue(dataset, pillarIds[0] ?? "");
    const bars = regions.map(({ regionIds, lines: here, stating, unstated, reasons }): Bar => {
      const number = fundingNumber(here, unstated > 0, reasons);
      const qualifier = (number.value !== null && number.qualifier) || "exact";
      const label = termsLabel(dataset, "region", regionIds);
      const of = stating + unstated;
      rows.push({
        cells: [shortTermsLabel(dataset, "pillar", pillarIds), label, stating, of, ...periodCells(here), number],
        sourceIds: mergedSources(dataset, here),
      });
      return {
        id: [...pillarIds, ...regionIds].join("-"),
        label,
        detail: dotted(m.facts.ofN({ n: stating, of }), periodOf(here, words)),
        value: number.value,
        mark: number.value === null ? "none" : markOf(qualifier),
        text:
          number.value === null
            ? reasonsInWords(number.reason, m)
            : `${amountSign(number.value, qualifier, words)}${flag(here)}`,
        hue,
        tip: `${shortTermsLabel(dataset, "pillar", pillarIds)}, ${label}: ${[numberInWords(number, words), m.facts.stating({ n: stating, of }), periodOf(here, words)].filter(Boolean).join("; ")}`,
        keys: highlightKeys({ region_ids: regionIds, pillar_ids: pillarIds }),
      };
    });
    return { label: shortTermsLabel(dataset, "pillar", pillarIds), hue, bars };
  });

  return {
    id: total ? ids[scope] : ids.ledger,
    state: total && { of: ids.ledger, label: m.charts.scopes[scope] },
    question: "howMuch",
    title: first
      ? m.charts.byPillar.title[total ? scope : "alone"]({ label: firstLabel, share: first.share_pct })
      : subtitle,
    subtitle: subtitle,
    sourceIds: scope === "ledger" && total ? total.source_ids : locationsOf(dataset, lines),
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id) },
      printed_totals: { ids: scope === "ledger" && total ? [total.id] : [] },
    }),
    note: m.charts.byPillar.notes[scope],
    marks: ["exact", "at_least", "none", "discrepancy"],
    table: {
      columns: [
        { key: "pillar", title: m.labels.pillar, type: "text" },
        { key: "region", title: m.labels.region, type: "text" },
        { key: "stating_an_amount", title: m.charts.columns.stating, type: "number" },
        { key: "measures", title: m.charts.columns.measures, type: "number" },
        ...fundingColumns(words),
      ],
      rows,
    },
    drawing: { kind: "bars", groups: drawn },
  };
}
