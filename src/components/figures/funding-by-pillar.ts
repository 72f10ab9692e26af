import type { Bar } from "../../charts/bars.layout.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { years } from "../../i18n/format.ts";
import { byId } from "../../model/by-id.ts";
import { fundingGroups } from "../../model/funding-groups.ts";
import { openTotal } from "../../model/ledger.ts";
import { pillarHue } from "../../model/pillar-hue.ts";
import { headlineLines, sharesBy } from "../../model/shares.ts";
import { mergedSources } from "../../model/sources.ts";
import { discrepanciesTouching } from "../../model/touching.ts";
import { amountSign, dotted, markOf, numberInWords, periodOf } from "./amount-text.ts";
import type { Figure, FigureRow, Words } from "./figure.ts";
import { fundingColumns, fundingNumber, periodCells } from "./funding-table.ts";
import { highlightKeys } from "./keys.ts";

/**
 * What the headline total counts, one group a pillar or set of pillars with joint money, one bar a region or set of
 * regions with joint money. Where the measures state nothing, the bar has no value.
 */
export function fundingByPillar(dataset: Dataset, words: Words): Figure {
  const { m, language } = words;
  const pillar = byId(dataset.pillars, "pillar");
  const region = byId(dataset.regions, "region");
  const initiative = byId(dataset.initiatives, "initiative");
  const { total } = openTotal(dataset, dataset.report.headline_total_id);
  const lines = headlineLines(dataset);
  const groups = fundingGroups(dataset);
  const [first] = sharesBy(lines, (line) => initiative(line.initiative_id ?? "").pillar_ids.join(";"));
  const firstLabel = new Intl.ListFormat(language).format(
    (first?.key ?? "")
      .split(";")
      .filter(Boolean)
      .map((id) => pillar(id).label),
  );
  const groupLabel = (ids: readonly string[]) =>
    ids
      .map(pillar)
      .map(({ number, short_label }) => [number, short_label].filter((part) => part !== null).join(" "))
      .join(" + ");

  const rows: FigureRow[] = [];
  const drawn = groups.map(({ pillarIds, regions }) => {
    const hue = pillarHue(dataset, pillarIds[0] ?? "");
    const bars = regions.map(({ regionIds, lines: here, stating, unstated }): Bar => {
      const number = fundingNumber(here, unstated > 0);
      const qualifier = (number.value !== null && number.qualifier) || "exact";
      const label = regionIds.map((id) => region(id).label).join(", ");
      const of = stating + unstated;
      rows.push({
        cells: [groupLabel(pillarIds), label, stating, of, ...periodCells(here), number],
        sourceIds: mergedSources(dataset, here),
      });
      return {
        id: [...pillarIds, ...regionIds].join("-"),
        label,
        detail: dotted(m.matrix.ofN(stating, of), periodOf(here, words)),
        value: number.value,
        mark: number.value === null ? "none" : markOf(qualifier),
        text: number.value === null ? m.missing[number.reason] : amountSign(number.value, qualifier, words),
        hue,
        tip: `${groupLabel(pillarIds)}, ${label}: ${[numberInWords(number, words), m.charts.stating(stating, of), periodOf(here, words)].filter(Boolean).join("; ")}`,
        keys: highlightKeys({ region_ids: regionIds, pillar_ids: pillarIds }),
      };
    });
    return { label: groupLabel(pillarIds), hue, bars };
  });

  return {
    id: "funding-by-pillar",
    question: "howMuch",
    title: first ? m.charts.byPillar.title(firstLabel, first.share_pct) : m.charts.byPillar.subtitle(""),
    subtitle: m.charts.byPillar.subtitle(years(total.period_start_year, total.period_end_year, m)),
    sourceIds: total.source_ids,
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id) },
      printed_totals: { ids: [total.id] },
    }),
    note: m.charts.byPillar.note,
    marks: ["exact", "at_least", "none"],
    table: {
      columns: [
        { key: "pillar", title: m.initiatives.columns.pillar, type: "text" },
        { key: "region", title: m.initiatives.columns.region, type: "text" },
        { key: "stating_an_amount", title: m.charts.columns.stating, type: "number" },
        { key: "measures", title: m.charts.columns.measures, type: "number" },
        ...fundingColumns(words),
      ],
      rows,
    },
    drawing: { kind: "bars", groups: drawn },
  };
}
