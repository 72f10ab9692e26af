import { expect, test } from "vitest";
import { allCharts, allStates } from "../../src/charts/registry.ts";
import { datasets, words } from "../fixtures/charts.ts";

const charts = datasets.flatMap(({ name, dataset }) =>
  allStates(dataset, words).map((chart) => ({ name: `${chart.id}, ${name}`, dataset, chart })),
);

test.each(datasets)("each chart has an id of its own, and one with states is the first of them: $name", (of) => {
  const ids = allStates(of.dataset, words).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const switched = allCharts(of.dataset, words).filter(({ states }) => states);
  expect(switched.map(({ id }) => id)).toEqual(
    of.dataset.report.headline_total_id === null ? [] : ["largest-initiatives", "funding-by-pillar"],
  );
  for (const { states, switchLabel, ...chart } of switched) {
    expect(switchLabel).toBeTruthy();
    expect(states?.[0]).toEqual(chart);
    expect(states?.map(({ state }) => state?.of)).toEqual(states?.map(() => chart.id));
  }
});

test.each(charts)("it has a heading, locations that exist, and a table as wide as its columns: $name", (of) => {
  const { title, sourceIds, discrepancyIds, table } = of.chart;
  expect(title).not.toMatch(/undefined|NaN|null/);
  const locations = [...of.dataset.locations, ...of.dataset.endnotes].map(({ id }) => id);
  for (const source of [...sourceIds, ...table.rows.flatMap((row) => row.sourceIds ?? [])])
    expect(locations).toContain(source);
  for (const id of discrepancyIds) expect(of.dataset.discrepancies.map((each) => each.id)).toContain(id);
  for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
});

test.each(charts.filter(({ chart }) => chart.drawing.kind === "dots"))(
  "every dot is on its scale: $name",
  ({ chart }) => {
    if (chart.drawing.kind !== "dots") return;
    for (const { scale, rows } of chart.drawing.groups) {
      const [from, to] = [Math.min(scale.left, scale.right), Math.max(scale.left, scale.right)];
      for (const { value } of rows.flatMap(({ points }) => [...points])) {
        expect(value).toBeGreaterThanOrEqual(from);
        expect(value).toBeLessThanOrEqual(to);
      }
    }
  },
);

test.each(datasets)("a report without indicators, results, views or terms of aid has no empty charts: $name", (of) => {
  const silent = { ...of.dataset, observations: [], results: [], aid_terms: [], views: [] };
  const ids = allCharts(silent, words).map(({ id }) => id);
  const about = /^(aid-|comparison|indicator-|rank-|stakeholder-|targets)/;
  expect(ids.filter((id) => about.test(id))).toEqual([]);
  expect(ids.length).toBeGreaterThan(5);
});
