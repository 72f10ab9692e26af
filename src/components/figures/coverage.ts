import type { MatrixCell } from "../../charts/matrix.layout.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { address } from "../../i18n/address.ts";
import { byId } from "../../model/by-id.ts";
import { type CoverageCell, coverage } from "../../model/coverage.ts";
import { type FundingTotal, weakest } from "../../model/funding.ts";
import { openTotal } from "../../model/ledger.ts";
import { pillarHue } from "../../model/pillar-hue.ts";
import { headlineLines, sharesBy } from "../../model/shares.ts";
import { mergedSources } from "../../model/sources.ts";
import { discrepanciesTouching } from "../../model/touching.ts";
import { amountSign, numberInWords } from "./amount-text.ts";
import type { Figure, FigureNumber, FigureRow, Words } from "./figure.ts";
import { highlightKeys } from "./keys.ts";

/** Region by pillar: how many initiatives act there, what they state, and three kinds of emptiness. */
export function coverageFigure(dataset: Dataset, words: Words): Figure {
  const { m, language } = words;
  const region = byId(dataset.regions, "region");
  const pillar = byId(dataset.pillars, "pillar");
  const rows = coverage(dataset);
  const { total } = openTotal(dataset, dataset.report.headline_total_id);
  const overview = dataset.report.overview_location_id;
  const cells = rows.flat();
  const gaps = cells.filter((cell) => cell.initiatives.length + cell.projectCount === 0).length;
  const [first] = sharesBy(headlineLines(dataset), (line) => line.region_ids.join(";"));
  const firstLabel = new Intl.ListFormat(language).format(
    (first?.key ?? "")
      .split(";")
      .filter(Boolean)
      .map((id) => region(id).label),
  );
  // Strategies pay for the measures under them, so their money is named but not drawn on the same scale.
  const isDrawn = (cell: CoverageCell) => pillar(cell.pillar_id).kind !== "strategy";
  const sum = (cell: CoverageCell) => cell.own.amount_eur + cell.shared.amount_eur;
  const largest = Math.max(...cells.filter(isDrawn).map(sum), 1);
  const lines = cells.flatMap((cell) => [...cell.own.counted, ...cell.shared.counted, ...cell.yearly]);
  const initiatives = cells.flatMap((cell) => cell.initiatives);

  const numberOf = (cell: CoverageCell, total: FundingTotal): FigureNumber | null =>
    total.counted.length === 0
      ? null
      : {
          value: total.amount_eur,
          qualifier: weakest(total.counted, cell.statedCount < cell.initiatives.length),
          basis: "total",
        };

  const drawn = (cell: CoverageCell): MatrixCell => {
    const { label } = pillar(cell.pillar_id);
    const { short_label } = region(cell.region_id);
    const amounts = [numberOf(cell, cell.own), numberOf(cell, cell.shared)].flatMap((number, at) => {
      if (!number || number.value === null) return [];
      const jointly = at === 1 ? ` ${m.matrix.sharedWith(partners(cell, dataset))}` : "";
      return {
        sign: `${amountSign(number.value, number.qualifier ?? "exact", words)}${jointly}`,
        spoken: `${numberInWords(number, words)}${jointly}`,
      };
    });
    for (const line of cell.yearly) {
      if (line.amount_eur === null || !line.qualifier) continue;
      const number = { value: line.amount_eur, qualifier: line.qualifier, basis: "per_year" as const };
      amounts.push({
        sign: amountSign(number.value, number.qualifier, words, "per_year"),
        spoken: numberInWords(number, words),
      });
    }
    const n = cell.initiatives.length;
    const isNone = n + cell.projectCount === 0;
    const hasNoAmount = n > 0 && amounts.length === 0;
    const said = [
      n === 0 && cell.projectCount > 0 ? m.matrix.projects(cell.projectCount) : "",
      isNone ? m.matrix.noneDescribed : "",
      hasNoAmount ? m.matrix.noAmount : "",
    ];
    const share = n > 0 && cell.statedCount > 0 ? m.matrix.ofN(cell.statedCount, n) : "";
    const place = `${short_label}, ${label}`;
    const count =
      n > 0
        ? m.charts.initiatives(n)
        : cell.projectCount > 0
          ? `${cell.projectCount} ${m.matrix.projects(cell.projectCount)}`
          : m.matrix.noneDescribed;
    const spoken = [
      count,
      ...amounts.map((each) => each.spoken),
      share && m.charts.stating(cell.statedCount, n),
      hasNoAmount ? m.matrix.noAmount : "",
    ];
    return {
      count: isNone ? null : n || cell.projectCount,
      lines: [...said, ...amounts.map(({ sign }) => sign), share].filter(Boolean),
      share: cell.statedCount > 0 && isDrawn(cell) ? sum(cell) / largest : null,
      isUnstated: n > 0 && cell.statedCount === 0 && cell.yearly.length === 0,
      href: n > 0 ? address(`initiatives/?region=${cell.region_id}&pillar=${cell.pillar_id}`, language) : null,
      name: m.matrix.cellLabel(n, short_label, label),
      tip: `${place}: ${spoken.filter(Boolean).join("; ")}`,
      keys: highlightKeys({ region_ids: [cell.region_id], pillar_ids: [cell.pillar_id] }),
    };
  };

  const tableRows = cells.map((cell): FigureRow => {
    const { number, label } = pillar(cell.pillar_id);
    const [yearly] = cell.yearly;
    return {
      cells: [
        region(cell.region_id).label,
        [number, label].filter((part) => part !== null).join(" "),
        cell.initiatives.length || cell.projectCount,
        cell.initiatives.length > 0 || cell.projectCount === 0 ? m.charts.initiativesOnly : m.charts.projectsOnly,
        cell.initiatives.length > 0 ? cell.statedCount : null,
        numberOf(cell, cell.own) ?? silence(cell),
        numberOf(cell, cell.shared),
        yearly?.amount_eur ? { value: yearly.amount_eur, qualifier: yearly.qualifier, basis: "per_year" } : null,
      ],
      sourceIds: mergedSources(dataset, [...cell.own.counted, ...cell.shared.counted, ...cell.yearly]),
    };
  });

  return {
    id: "coverage",
    question: "who",
    title: m.charts.coverage.title(firstLabel, first?.share_pct ?? 0, gaps),
    subtitle: m.charts.coverage.subtitle,
    sourceIds: [overview, ...total.source_ids.filter((id) => id !== overview)],
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id), columns: ["amount_eur", "region_ids"] },
      initiatives: { ids: initiatives.map(({ id }) => id), columns: ["pillar_ids", "region_ids"] },
    }),
    note: m.matrix.note,
    marks: ["none"],
    table: {
      columns: [
        { key: "region", title: m.initiatives.columns.region, type: "text" },
        { key: "pillar", title: m.initiatives.columns.pillar, type: "text" },
        { key: "count", title: m.charts.columns.count, type: "number" },
        { key: "counted", title: m.charts.columns.counted, type: "text" },
        { key: "stating_an_amount", title: m.charts.columns.stating, type: "number" },
        { key: "stated_eur", title: m.charts.columns.own, type: "euros" },
        { key: "stated_jointly_eur", title: m.charts.columns.shared, type: "euros" },
        { key: "yearly_eur", title: m.charts.columns.yearly, type: "euros" },
      ],
      rows: tableRows,
    },
    drawing: {
      kind: "matrix",
      columns: dataset.pillars.map(({ id, number, short_label }) => ({
        label: [number, short_label].filter((part) => part !== null).join(" "),
        hue: pillarHue(dataset, id),
      })),
      rows: rows.map((row) => {
        const { short_label, scope_label } = region(row[0]?.region_id ?? "");
        return { label: short_label, detail: scope_label, cells: row.map(drawn) };
      }),
    },
  };
}

/** The reason for a field without an amount; nothing where there is no initiative or another amount is stated. */
function silence(cell: CoverageCell): FigureNumber | null {
  const isSilent = cell.initiatives.length > 0 && cell.statedCount === 0 && cell.yearly.length === 0;
  return isSilent ? { value: null, reason: "not_stated" } : null;
}

/** The numbers or names of the pillars that a field's joint money also belongs to. */
function partners(cell: CoverageCell, dataset: Dataset): string {
  const pillar = byId(dataset.pillars, "pillar");
  const initiative = byId(cell.initiatives, "initiative");
  const others = cell.shared.counted
    .flatMap((line) => initiative(line.initiative_id ?? "").pillar_ids)
    .filter((id) => id !== cell.pillar_id);
  return [...new Set(others)].map((id) => pillar(id).number ?? pillar(id).short_label).join(", ");
}
