import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { toCsv } from "../../src/exports/csv.ts";
import { indicatorSources } from "../../src/model/indicators/indicator-sources.ts";
import { reportTable } from "../../src/model/report/report-table.ts";
import { type ResultNode, resultSets } from "../../src/model/results/result-sets.ts";
import { targetCounts } from "../../src/model/results/towards-target.ts";
import { scoresByAspect, statementGroups } from "../../src/model/views/view-groups.ts";

const files = readFolder("data");
const { dataset: loaded } = loadDataset(files);
if (!loaded) throw new Error("the dataset is not sound");
const dataset = loaded;

const sorted = (ids: readonly string[]) => [...ids].sort();
const all = (rows: readonly { id: string }[]) => sorted(rows.map(({ id }) => id));

test("every result stands on the results page once", () => {
  const flat = (node: ResultNode): string[] => [
    node.result.id,
    ...node.parts.flatMap(flat),
    ...node.alternatives.map(({ id }) => id),
  ];
  const shown = resultSets(dataset).flatMap(({ nodes }) => Object.values(nodes).flat().flatMap(flat));
  expect(sorted(shown)).toEqual(all(dataset.results));
});

test("the report sets three counts beside targets: 275 of 500 companies, 16 of 50 factories, 7 of 17 living labs", () => {
  const counts = targetCounts(dataset).flatMap(({ counts: [latest] }) => latest ?? []);
  expect(counts.map(({ result, target, share_pct }) => [result.value, target.value, share_pct])).toEqual([
    [275, 500, 55],
    [16, 50, 32],
    [7, 17, 41],
  ]);
});

test("every observation stands on the indicators page once", () => {
  const shown = indicatorSources(dataset).flatMap(({ files: own }) =>
    own.flatMap(({ readings, statements }) => [
      ...readings.flatMap(({ own: reading, comparators }) =>
        [reading ?? [], comparators.map(({ other }) => other)].flat(),
      ),
      ...statements,
    ]),
  );
  expect(all(shown)).toEqual(all(dataset.observations));
});

test("every view stands on the views page once", () => {
  const judged = [
    ...scoresByAspect(dataset).flatMap(({ scores }) => scores),
    ...statementGroups(dataset).flatMap(({ statements }) => statements),
  ];
  expect(all(judged.flatMap(({ view, alternatives }) => [view, ...alternatives]))).toEqual(all(dataset.views));
});

test("the report names three purposes of its series, in section 1", () => {
  expect(dataset.report.purposes).toHaveLength(3);
  expect(dataset.report.purposes_location_id).toBe("s1");
});

test("a statement says what the report’s sections say without a score: who knows what, what is needed, Made Different", () => {
  const said = (stance: string) =>
    statementGroups(dataset)
      .filter((group) => group.stance === stance)
      .flatMap(({ statements }) => statements.map(({ view }) => view.id));
  expect(said("awareness")).toEqual([
    "strategies-awareness-associations",
    "strategies-awareness-regional",
    "innovation-awareness",
    "regulation-awareness",
    "skills-awareness",
  ]);
  expect(said("need")).toEqual(["data-trust", "trade-unions-inclusion"]);
  const feedback = dataset.views.filter(({ source_ids }) => source_ids.includes("n41"));
  expect(feedback.map(({ initiative_id, stance }) => [initiative_id, stance])).toEqual([
    ["made-different", "praise"],
    ["made-different", "barrier"],
  ]);
});

const tables = dataset.locations.filter(({ kind }) => kind === "table");

test("every table of the report is set again, or is the SWOT", () => {
  const swot = new Set(dataset.swot_items.flatMap(({ source_ids }) => source_ids));
  expect(tables.filter(({ id }) => !reportTable(dataset, id) && !swot.has(id))).toEqual([]);
});

for (const { id, label } of tables) {
  const table = reportTable(dataset, id);
  if (!table) continue;
  test(`${label}: the cells fill the grid, none twice, and no line is empty`, () => {
    const taken = table.lines.map(() => Array<number>(table.columns.length).fill(0));
    table.lines.forEach(({ cells }, line) => {
      for (const { span, height } of cells) {
        const column = taken[line]?.indexOf(0) ?? -1;
        for (let down = line; down < line + height; down++)
          for (let over = column; over < column + span; over++)
            (taken[down] as number[])[over] = (taken[down]?.[over] ?? 0) + 1;
      }
    });
    expect(taken.flat().every((count) => count === 1)).toBe(true);
    const empty = table.lines.filter(({ cells }) => cells.every(({ parts }) => parts.length === 0));
    expect(empty).toEqual([]);
  });
}

test("a heading that names a row which does not exist stops the build, as does one that names rows of no table", () => {
  const broken = (fields: object) => {
    const headings = dataset.table_headings.map((row) => (row.id === "t9-funding-4" ? { ...row, ...fields } : row));
    const text = toCsv(Object.keys(headings[0] ?? {}), headings);
    return loadDataset({ ...files, "table_headings.csv": text }).problems.map(({ expected }) => expected);
  };
  expect(broken({})).toEqual([]);
  expect(broken({ row_ids: ["nothing"] })).toEqual(["an id of printed_totals.csv"]);
  expect(broken({ content: "summary" })).toEqual(["nothing, as summary is no table"]);
  expect(broken({ content: "text", row_ids: [] })).toEqual(["a text exactly where the content is text"]);
});

test("the rank that Digital Belgium aims at is set beside the ranks that the report prints, sixth and eighth", () => {
  const ranks = targetCounts(dataset).flatMap(({ rank }) => rank ?? []);
  expect(ranks.map(({ held, isMet }) => [held.map(({ value, period_year }) => [value, period_year]), isMet])).toEqual([
    [
      [
        [6, 2017],
        [8, 2018],
      ],
      false,
    ],
  ]);
});
