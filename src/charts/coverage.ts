import type { Dataset } from "../dataset/dataset.ts";
import { discrepanciesTouching } from "../model/discrepancies/touching.ts";
import { mainListSources } from "../model/initiatives/main-list.ts";
import { openHeadline } from "../model/money/ledger.ts";
import { headlineLines, sharesBy } from "../model/money/shares.ts";
import { mergedSources } from "../model/report/sources.ts";
import { byId } from "../model/rows/by-id.ts";
import { type CoverageCell, coverage } from "../model/terms/coverage.ts";
import { inOrder } from "../model/terms/joint-groups.ts";
import { pillarHue } from "../model/terms/pillar-hue.ts";
import type { Words } from "../text/context.ts";
import { inWords } from "../text/labels.ts";
import { sumWords } from "../text/sums.ts";
import { shortTermLabel, termLabel } from "../text/term-label.ts";
import type { Chart, ChartRow } from "./chart.ts";
import { cellNumber, coverageCell, silence } from "./coverage-cell.ts";

/** Region by pillar: how many initiatives act there, what they state, and three kinds of emptiness. */
export function coverageChart(dataset: Dataset, words: Words): Chart {
  const { m, language } = words;
  const region = byId(dataset.regions, "region");
  const rows = coverage(dataset);
  const total = openHeadline(dataset)?.total;
  const sums = sumWords(dataset, m);
  const cells = rows.flat();
  const gaps = cells.filter((cell) => cell.initiatives.length + cell.projectCount === 0).length;
  const [first] = sharesBy(headlineLines(dataset), (line) => inOrder(dataset.regions, line.region_ids).join(";"));
  const firstLabel = inWords(
    (first?.key ?? "")
      .split(";")
      .filter(Boolean)
      .map((id) => region(id).label),
    language,
  );
  const linesIn = ({ money, yearly }: CoverageCell) => [
    ...[...money.counted, ...money.outside, ...money.joint].map(({ line }) => line),
    ...yearly,
  ];
  const lines = cells.flatMap(linesIn);
  const initiatives = cells.flatMap((cell) => cell.initiatives);

  const tableRows = cells.map((cell): ChartRow => {
    const [yearly] = cell.yearly;
    return {
      cells: [
        region(cell.region_id).label,
        termLabel(dataset, "pillar", cell.pillar_id),
        cell.initiatives.length || cell.projectCount,
        cell.initiatives.length > 0 || cell.projectCount === 0 ? m.charts.initiativesOnly : m.charts.projectsOnly,
        cell.initiatives.length > 0 ? cell.statedCount : null,
        ...(total
          ? [cellNumber(cell, cell.money.counted) ?? silence(dataset, cell), cellNumber(cell, cell.money.outside)]
          : [cellNumber(cell, cell.money.outside) ?? silence(dataset, cell)]),
        cellNumber(cell, cell.money.joint),
        yearly?.amount_eur ? { value: yearly.amount_eur, qualifier: yearly.qualifier, basis: "per_year" } : null,
      ],
      sourceIds: mergedSources(dataset, linesIn(cell)),
    };
  });

  return {
    id: "coverage",
    question: "who",
    title:
      first && firstLabel
        ? m.charts.coverage.title({ region: firstLabel, share: first.share_pct, gaps })
        : m.charts.coverage.titleAlone({ gaps }),
    subtitle: m.charts.coverage.subtitle,
    sourceIds: [...new Set([...mainListSources(dataset), ...(total?.source_ids ?? [])])],
    discrepancyIds: discrepanciesTouching(dataset, {
      budget_lines: { ids: lines.map(({ id }) => id), columns: ["amount_eur", "region_ids"] },
      initiatives: { ids: initiatives.map(({ id }) => id), columns: ["pillar_ids", "region_ids"] },
    }),
    note: m.charts.coverage.note,
    marks: ["none"],
    table: {
      columns: [
        { key: "region", title: m.labels.region, type: "text" },
        { key: "pillar", title: m.labels.pillar, type: "text" },
        { key: "count", title: m.charts.columns.count, type: "number" },
        { key: "counted", title: m.charts.columns.counted, type: "text" },
        { key: "stating_an_amount", title: m.charts.columns.stating, type: "number" },
        ...(total ? [{ key: "counted_eur", title: sums.titles.counted, type: "euros" } as const] : []),
        { key: "outside_eur", title: sums.titles.outside, type: "euros" },
        { key: "joint_eur", title: m.charts.columns.shared, type: "euros" },
        { key: "yearly_eur", title: m.charts.columns.yearly, type: "euros" },
      ],
      rows: tableRows,
    },
    drawing: {
      kind: "grid",
      columns: rows.map((row) => region(row[0]?.region_id ?? "").short_label),
      rows: dataset.pillars.map(({ id }, at) => ({
        label: shortTermLabel(dataset, "pillar", id),
        hue: pillarHue(dataset, id),
        cells: rows.flatMap((row) => (row[at] ? coverageCell(dataset, words, row[at]) : [])),
      })),
    },
  };
}
