import type { Dataset } from "../dataset/dataset.ts";
import type { GridCell, GridRow } from "../drawings/grid/grid.layout.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { fundingGroups } from "../model/money/funding-groups.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { type Scope, scopeLines, scopes } from "../model/money/scopes.ts";
import { sharesBy } from "../model/money/shares.ts";
import { locationsOf, mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { inOrder, jointGroups } from "../model/terms/joint-groups.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import { years } from "../text/amounts.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { shortTermsLabel, termsLabel } from "../text/term-label.ts";
import { markOf, millionsText, numberInWords, periodOf } from "./amount-text.ts";
import type { Chart, ChartRow, OptionalChartMaker } from "./chart.ts";
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
  return { ...first, states: [first, ...others], switchLabel: words.m.charts.scope };
};

// As the address of a page says it.
const keys: Record<Scope, string> = { ledger: "counted", with_strategies: "with-strategies", public: "public" };

const ids: Record<Scope, string> = {
  ledger: "funding-by-pillar",
  with_strategies: "funding-by-pillar-with-strategies",
  public: "funding-by-pillar-public",
};

/**
 * What the lines of a scope count, by pillar, or set of pillars with joint money, and by region, or set of regions with
 * joint money. Where the measures state nothing, the field has a strip.
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

  const period = total ? years(total.period_start_year, total.period_end_year, m) : "";
  const { subtitle: of } = m.charts.byPillar;
  const subtitle = scope === "with_strategies" ? of.with_strategies : of[scope]({ period });
  const rows: ChartRow[] = [];
  const fields = groups.map(({ pillarIds, regions }) =>
    regions.map(({ regionIds, lines: here, stating, unstated, reasons }) => {
      const number = fundingNumber(here, unstated > 0, reasons);
      const label = termsLabel(dataset, "region", regionIds);
      const of = stating + unstated;
      rows.push({
        cells: [shortTermsLabel(dataset, "pillar", pillarIds), label, stating, of, ...periodCells(here), number],
        sourceIds: mergedSources(dataset, here),
      });
      return {
        regionIds,
        number,
        tip: `${shortTermsLabel(dataset, "pillar", pillarIds)}, ${label}: ${[numberInWords(number, words), m.facts.stating({ n: stating, of }), periodOf(here, words)].filter(Boolean).join("; ")}`,
        keys: highlightKeys({ region_ids: regionIds, pillar_ids: pillarIds }),
      };
    }),
  );
  const all = fields.flat();
  const longest = Math.max(1, ...all.map(({ number }) => number.value ?? 0));
  // A column a region; what several have together stands in one of its own, behind the first of them.
  const columns = jointGroups(all, ({ regionIds }) => regionIds, dataset.regions).map(({ ids }) => ids);
  const drawn = groups.map(
    ({ pillarIds }, at): GridRow => ({
      label: shortTermsLabel(dataset, "pillar", pillarIds),
      hue: pillarHue(dataset, pillarIds[0] ?? ""),
      cells: columns.map((ids): GridCell => {
        const field = fields[at]?.find(({ regionIds }) => regionIds.join() === ids.join());
        const none = { text: "", detail: "", share: null, mark: "exact" as const, shade: null, link: null };
        const where = `${shortTermsLabel(dataset, "pillar", pillarIds)}, ${shortTermsLabel(dataset, "region", ids)}`;
        if (!field)
          return {
            ...none,
            tip: `${where}: ${m.charts.noneDescribed}`,
            keys: highlightKeys({ region_ids: ids, pillar_ids: pillarIds }),
          };
        const { number, tip, keys } = field;
        if (number.value === null) return { ...none, mark: "none", tip, keys };
        const mark = markOf(number.qualifier ?? "exact");
        return { ...none, text: millionsText(number, words), share: number.value / longest, mark, tip, keys };
      }),
    }),
  );

  return {
    id: total ? ids[scope] : ids.ledger,
    state: total && { of: ids.ledger, key: keys[scope], label: m.charts.scopes[scope] },
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
    marks: ["at_least", "none"],
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
    drawing: {
      kind: "grid",
      columns: columns.map((each) => shortTermsLabel(dataset, "region", each)),
      rows: drawn,
    },
  };
}
