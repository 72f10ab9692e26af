import type { Dataset } from "../dataset/dataset.ts";
import { type Cell, toCsv } from "../exports/csv.ts";
import type { Words } from "../text/context.ts";
import { reportReference } from "../text/report-reference.ts";
import { sourceLabels } from "../text/source-labels.ts";
import type { Chart, ChartCell } from "./chart.ts";

/**
 * A chart's table as CSV, row by row as on the page. A column whose numbers carry a qualifier, a basis or a reason is
 * followed by columns for these, one of numbers computed from two rows by the ids of these rows; the last columns say where the row stands and where the data comes from.
 */
export function chartCsv(chart: Chart, dataset: Dataset, { m, language }: Words): string {
  const { report } = dataset;
  const { columns, rows } = chart.table;
  const records = rows.map((row) => {
    const record: Record<string, Cell> = {};
    columns.forEach(({ key }, at) => {
      const cell = row.cells[at] ?? null;
      record[key] = bareValue(cell);
      const stem = key.replace(/_eur$/, "");
      for (const part of ["qualifier", "basis", "reason"] as const) {
        const isUsed = rows.some(({ cells }) => partOf(cells[at] ?? null, part) !== undefined);
        if (isUsed) record[`${stem}_${part}`] = partOf(cell, part) ?? null;
      }
      if (rows.some(({ derived }) => derived?.[key])) {
        const [of = null, by = null] = row.derived?.[key]?.rows ?? [];
        Object.assign(record, { [`${key}_of`]: of, [`${key}_by`]: by });
      }
    });
    return {
      ...record,
      locations: sourceLabels(dataset, row.sourceIds ?? chart.sourceIds, m),
      data_source: reportReference(report, language),
      data_version: report.data_version,
      data_licence: report.data_licence,
    };
  });
  return toCsv(Object.keys(records[0] ?? {}), records);
}

/** What a cell holds, bare of what is said with it; null where it holds no value. */
export function bareValue(cell: ChartCell): string | number | null {
  return cell !== null && typeof cell === "object" ? cell.value : cell;
}

function partOf(cell: ChartCell, part: "qualifier" | "basis" | "reason"): Cell | undefined {
  if (cell === null || typeof cell !== "object") return undefined;
  return (cell as Partial<Record<typeof part, Cell>>)[part] ?? undefined;
}
