// The report's own tables, set again: what each cell says is what that table prints.
import { expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { toCsv } from "../../src/exports/csv.ts";
import { reportTable } from "../../src/model/report/report-table.ts";
import { byId } from "../../src/model/rows/by-id.ts";

const files = readFolder("data");
const { dataset: loaded } = loadDataset(files);
if (!loaded) throw new Error("the dataset is not sound");
const dataset = loaded;
const located = dataset.locations.filter(({ kind }) => kind === "table");

/** Every cell of a table about an initiative: by its heading, the ids of its rows and its texts. */
function cellsOf(location: string): { initiative: string; heading: string; said: string[]; span: number }[] {
  const table = reportTable(dataset, location);
  return (table?.lines ?? []).flatMap(({ head, cells }) => {
    let column = 0;
    return cells.flatMap(({ parts, span }) => {
      const over = table?.columns[column];
      column += span;
      const initiative = head?.initiative_id ?? over?.initiative_id;
      const heading = head?.initiative_id ? over?.label : head?.label;
      const said = parts.flatMap(({ region, text, rows, except = [], missing }) => [
        ...(region ? [region.id] : []),
        ...rows.map(({ row }) => row.id),
        ...except.map(({ row }) => `not ${row.id}`),
        ...[text, missing].filter((each) => typeof each === "string"),
      ]);
      return initiative && heading ? [{ initiative, heading, said, span }] : [];
    });
  });
}
const said = (location: string, initiative: string, heading: string) =>
  cellsOf(location).find((cell) => cell.initiative === initiative && cell.heading.startsWith(heading))?.said;

test("Tables 5 and 8 set the Flemish clusters and networks under Pillar 2, Table 1 under both", () => {
  for (const id of ["spearhead-clusters", "innovative-business-networks"]) {
    expect(said("t1", id, "Strategy, pillar")).toEqual(["2", "3"]);
    expect(said("t5", id, "Relevant")).toEqual(["2"]);
    const inTable8 = cellsOf("t8").filter((cell) => cell.initiative === id && cell.said.length > 0);
    expect(inTable8).toMatchObject([{ heading: "Pillar 2", span: 1, said: [`${id}-t8`] }]);
  }
  expect(said("t5", "made-different", "Relevant")).toEqual(["2", "3"]);
});

test("Table 8 lists Made Different, the clusters, the networks, then the living labs, and has no column for support", () => {
  const table = reportTable(dataset, "t8");
  expect(table?.columns.map(({ label }) => label)).toEqual(["Pillar 2", "Pillar 3", "Pillar 4", "Pillar 5"]);
  expect(table?.lines.slice(0, 4).map(({ head }) => head?.initiative_id)).toEqual([
    "made-different",
    "spearhead-clusters",
    "innovative-business-networks",
    "living-labs",
  ]);
  expect(cellsOf("t8").find(({ initiative }) => initiative === "wing")).toMatchObject({
    said: ["wing-budget"],
    span: 4,
  });
});

test("Table 1’s sizes are those it prints: all for the VDAB plan, individuals for WallCode", () => {
  expect(said("t1", "vdab-ict-action-plan", "Size")).toEqual(["all"]);
  expect(said("t1", "wallcode-be", "Size")).toEqual(["individuals"]);
  expect(said("t1", "digitalchampions-be", "Size")).toEqual(["all", "individuals"]);
  expect(said("t1", "sme-e-wallet", "Starting")).toEqual(["not_available"]);
});

test("the sectors of a measure are those of the table: Made Different, Fablab Mobile, the living labs", () => {
  expect(said("t1", "made-different", "Sectors")).toEqual(["manufacturing", "food", "textile", "chemistry"]);
  expect(said("t5", "made-different", "Sectors")).toEqual(["manufacturing"]);
  expect(said("t1", "fablab-mobile", "Sectors")).toEqual(["all"]);
  expect(said("t7", "fablab-mobile", "Sectors")).toEqual(["ict"]);
  expect(said("t1", "living-labs", "Sectors")?.slice(-2)).toEqual(["be2", "all"]);
  expect(said("t5", "living-labs", "Sectors")?.slice(-4)).toEqual(["be2", "food", "manufacturing", "services"]);
});

test("Table 5 has its technologies: all, without social media for Made Different, mobile services for the valley", () => {
  const technologies = cellsOf("t5").filter(({ heading }) => heading === "Technologies targeted");
  expect(technologies.map((cell) => cell.said)).toEqual([
    ["all", "not social-media"],
    ...Array(4).fill(["all"]),
    ["mobile-services"],
  ]);
});

test("no sum stands in a table that prints only its parts", () => {
  const parts = ["made-different-wallonia-2017", "made-different-wallonia-2018"];
  expect(said("t1", "made-different", "Budget")).toEqual(expect.arrayContaining(parts));
  expect(said("t1", "made-different", "Budget")).not.toContain("made-different-wallonia");
  expect(said("t5", "made-different", "Funding")).not.toContain("made-different-wallonia");
  expect(said("t8", "made-different", "Pillar 2")).toContain("made-different-wallonia");
  expect(said("t1", "wallcode-be", "Budget")).not.toContain("wallcode-2016-2018");
  expect(said("t7", "wallcode-be", "Funding")).not.toContain("wallcode-2016-2018");
  expect(said("t5", "living-labs", "Funding")).not.toContain("living-labs-brussels");
});

test("every cell of its own stands in the table of its heading, in the order of the file", () => {
  const heading = byId(dataset.table_headings, "heading");
  for (const { id } of located) {
    const here = dataset.table_cells.filter(({ heading_id }) => heading(heading_id).location_id === id);
    const shown = cellsOf(id);
    for (const { heading_id, initiative_id, row_ids, text } of here) {
      const cell = shown.find(
        (each) => each.initiative === initiative_id && each.heading === heading(heading_id).heading,
      );
      expect(cell?.said, `${heading_id} ${initiative_id}`).toEqual(
        expect.arrayContaining([...row_ids, ...(text === null ? [] : [text])]),
      );
    }
  }
});

test("a cell whose rows, table or heading do not fit stops the build", () => {
  const broken = (fields: object) => {
    const cells = dataset.table_cells.map((row) => (row.id === "t1-size-wallcode-be" ? { ...row, ...fields } : row));
    const text = toCsv(Object.keys(cells[0] ?? {}), cells);
    return loadDataset({ ...files, "table_cells.csv": text }).problems.map(({ column, expected }) => [
      column,
      expected,
    ]);
  };
  expect(broken({})).toEqual([]);
  expect(broken({ row_ids: ["nobody"] })).toEqual([["row_ids", "an id of beneficiaries.csv"]]);
  expect(broken({ row_table: "people" })).toMatchObject([["row_table", expect.stringMatching(/^one of locations, /)]]);
  expect(broken({ heading_id: "t9-funding-4" })).toEqual([["heading_id", "a heading that names no rows itself"]]);
  expect(broken({ row_table: null })).toEqual([["row_ids", "rows exactly where their table is named"]]);
  expect(broken({ row_table: null, row_ids: [] })).toEqual([["text", "a text, as no row is named"]]);
});
