import { expect, test } from "vitest";
import { chartCsv } from "../../src/charts/chart-csv.ts";
import { allStates } from "../../src/charts/registry.ts";
import { datasets, words } from "../fixtures/charts.ts";

test.each(datasets)("a file has a line a row, its locations, and qualifiers beside amounts: $name", ({ dataset }) => {
  for (const chart of allStates(dataset, words)) {
    const [header = "", ...lines] = chartCsv(chart, dataset, words).trimEnd().split("\n");
    expect({ id: chart.id, lines: lines.length }).toEqual({ id: chart.id, lines: chart.table.rows.length });
    expect(header).toContain("locations,data_source,data_version,data_licence");
    if (/funding_eur|amount_eur/.test(header) && lines.length > 0) expect(header).toMatch(/_qualifier,.*_basis/);
  }
});
