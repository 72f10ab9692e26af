// What figures draw and tabulate comes to what the model says, whatever the data.
import { expect, test } from "vitest";
import type { Chart, ChartCell } from "../../src/charts/chart.ts";
import { chartCsv } from "../../src/charts/chart-csv.ts";
import { allCharts, allStates } from "../../src/charts/registry.ts";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { statedFunding } from "../../src/model/money/funding.ts";
import { openTotal } from "../../src/model/money/ledger.ts";
import { scopeLines } from "../../src/model/money/scopes.ts";
import { headlineLines } from "../../src/model/money/shares.ts";
import { coverage } from "../../src/model/terms/coverage.ts";
import { messages } from "../../src/text/messages.ts";
import { tinyFiles } from "../fixtures/tiny.ts";

const words = { m: messages("en"), language: "en" as const };
const datasets = { report: readFolder("data"), tiny: tinyFiles() };

for (const [name, files] of Object.entries(datasets)) {
  const { dataset } = loadDataset(files);
  if (!dataset) throw new Error(`the dataset is not sound: ${name}`);
  const figures = new Map(allStates(dataset, words).map((figure) => [figure.id, figure]));
  const figure = (id: string): Chart => {
    const found = figures.get(id);
    if (!found) throw new Error(`unknown figure: ${id}`);
    return found;
  };
  const ledger = openTotal(dataset, dataset.report.headline_total_id);
  const total = (of: readonly { amount_eur: number | null }[]) =>
    of.reduce((sum, line) => sum + (line.amount_eur ?? 0), 0);
  const sum = (of: readonly number[]) => of.reduce((all, each) => all + each, 0);
  const column = (id: string, key: string): ChartCell[] => {
    const { columns, rows } = figure(id).table;
    const at = columns.findIndex((each) => each.key === key);
    return rows.map(({ cells }) => cells[at] ?? null);
  };
  const amount = (cell: ChartCell) => (cell !== null && typeof cell === "object" ? (cell.value ?? 0) : 0);

  test.each([
    ["funding-by-pillar", "ledger"],
    ["funding-by-pillar-with-strategies", "with_strategies"],
    ["funding-by-pillar-public", "public"],
  ] as const)(`${name}: the bars and the table of %s come to what the scope counts`, (id, scope) => {
    const { drawing } = figure(id);
    if (drawing.kind !== "bars") throw new Error(`unexpected drawing: ${drawing.kind}`);
    const drawn = sum(drawing.groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)));
    expect(drawn).toBe(total(scopeLines(dataset, scope)));
    expect(sum(column(id, "funding_eur").map(amount))).toBe(drawn);
  });

  test(`${name}: each figure has an id of its own, and one with states is the first of them`, () => {
    const ids = allStates(dataset, words).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const switched = allCharts(dataset, words).filter(({ states }) => states);
    expect(switched.map(({ id }) => id)).toEqual(["funding-by-pillar"]);
    for (const { states, ...chart } of switched) {
      expect(states?.[0]).toEqual(chart);
      expect(states?.map(({ state }) => state?.of)).toEqual(states?.map(() => chart.id));
    }
  });

  test(`${name}: the flow's ways, nodes and narrow bars each come to the ledger's lines`, () => {
    const { drawing } = figure("money-flow");
    if (drawing.kind !== "flow") throw new Error(`unexpected drawing: ${drawing.kind}`);
    const whole = total(headlineLines(dataset));
    expect(sum(drawing.ways.map(({ value }) => value))).toBe(whole);
    expect(sum(drawing.groups.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)))).toBe(whole);
    for (const [at, { nodes }] of drawing.columns.entries())
      for (const way of drawing.ways) expect(nodes.map(({ id }) => id)).toContain(way.nodes[at]);
  });

  test(`${name}: the waterfall begins at zero, leaves no gap and ends at the printed total`, () => {
    const { drawing } = figure("ledger-waterfall");
    if (drawing.kind !== "waterfall") throw new Error(`unexpected drawing: ${drawing.kind}`);
    const inside = drawing.steps.filter(({ kind }) => kind !== "outside");
    let at = 0;
    for (const { kind, from, to } of inside) {
      if (kind === "sum") expect(to).toBe(at);
      else {
        expect(from).toBe(at);
        at = to;
      }
    }
    expect(at).toBe(ledger.total.amount_eur);
    const rounding = inside.filter(({ kind }) => kind === "rounding").map(({ from, to }) => to - from);
    expect(sum(rounding)).toBe(ledger.rounding_eur);
    const parts = inside.filter(({ kind }) => kind === "part").map(({ from, to }) => to - from);
    expect(sum(parts)).toBe(ledger.exact_eur);
  });

  test(`${name}: with strategies is the ledger and what the waterfall leaves outside`, () => {
    const { drawing } = figure("ledger-waterfall");
    if (drawing.kind !== "waterfall") throw new Error(`unexpected drawing: ${drawing.kind}`);
    const outside = sum(drawing.steps.filter(({ kind }) => kind === "outside").map(({ to }) => to));
    expect(total(scopeLines(dataset, "with_strategies"))).toBe(ledger.exact_eur + outside);
  });

  test(`${name}: each initiative of the main list stands once, drawn with what it states or listed by why not`, () => {
    const listed = dataset.initiatives.filter(({ is_in_main_list }) => is_in_main_list);
    const { drawing } = figure("funding-per-initiative");
    if (drawing.kind !== "ranking") throw new Error(`unexpected drawing: ${drawing.kind}`);
    const drawn = drawing.groups.flatMap(({ items }) => items);
    expect(drawn.length + drawing.silences.flatMap(({ items }) => items).length).toBe(listed.length);
    const stated = listed.map((each) =>
      statedFunding(dataset.budget_lines.filter((line) => line.initiative_id === each.id)),
    );
    expect(sum(drawn.map(({ value }) => value))).toBe(total(stated));
  });

  test(`${name}: the matrix counts what coverage counts, and its table holds the same money`, () => {
    const cells = coverage(dataset).flat();
    const { drawing } = figure("coverage");
    if (drawing.kind !== "matrix") throw new Error(`unexpected drawing: ${drawing.kind}`);
    expect(drawing.rows.flatMap((row) => row.cells.map(({ count }) => count ?? 0))).toEqual(
      cells.map(({ initiatives, projectCount }) => initiatives.length || projectCount),
    );
    expect(sum(column("coverage", "stated_eur").map(amount))).toBe(sum(cells.map(({ own }) => own.amount_eur)));
  });

  test(`${name}: every amount over time stands once, on its years or among those without`, () => {
    const { drawing, table } = figure("money-over-time");
    if (drawing.kind !== "spans") throw new Error(`unexpected drawing: ${drawing.kind}`);
    const listed = drawing.silences.flatMap(({ items }) => items);
    expect(drawing.items.length + listed.length).toBe(table.rows.length);
  });

  test(`${name}: every start stands once`, () => {
    const { drawing, table } = figure("starts-by-year");
    if (drawing.kind !== "units") throw new Error(`unexpected drawing: ${drawing.kind}`);
    expect(drawing.rows.flatMap(({ cells }) => cells.flat())).toHaveLength(table.rows.length);
  });

  test.each([...figures.keys()])(
    `${name}: %s has a heading, locations that exist, and a table as wide as its columns`,
    (id) => {
      const { title, sourceIds, discrepancyIds, table } = figure(id);
      expect(title).not.toMatch(/undefined|NaN|null/);
      const locations = [...dataset.locations, ...dataset.endnotes].map((each) => each.id);
      for (const source of [...sourceIds, ...table.rows.flatMap((row) => row.sourceIds ?? [])])
        expect(locations).toContain(source);
      for (const each of discrepancyIds) expect(dataset.discrepancies.map((row) => row.id)).toContain(each);
      for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    },
  );

  test.each([...figures.keys()])(`${name}: the file of %s has a line a row, and qualifiers beside amounts`, (id) => {
    const [header = "", ...lines] = chartCsv(figure(id), dataset, words).trimEnd().split("\n");
    expect(lines).toHaveLength(figure(id).table.rows.length);
    expect(header).toContain("locations,data_source,data_version,data_licence");
    if (/funding_eur|amount_eur/.test(header) && lines.length > 0) expect(header).toMatch(/_qualifier,.*_basis/);
  });
}
