import { expect, test } from "vitest";
import { type GridCell, layoutGrid } from "../../../src/drawings/grid/grid.layout.ts";

const cell = (text: string, more: Partial<GridCell> = {}): GridCell => ({
  tip: "",
  keys: [],
  text,
  detail: "",
  share: null,
  mark: "exact",
  shade: null,
  link: null,
  ...more,
});

test("layoutGrid(grid): bars of all fields share one scale", () => {
  const row = { label: "a", hue: 1, cells: [cell("1", { share: 1 }), cell("2", { share: 0.5 })] };
  for (const variant of ["wide", "narrow"] as const) {
    const [first] = layoutGrid({ columns: ["x", "y"], rows: [row] }, variant).rows;
    const [whole = 0, half] = first?.cells.map(({ barPct }) => barPct) ?? [];
    expect(half).toBeCloseTo(whole / 2, 1);
    expect(whole).toBeLessThan(first?.cells[0]?.widthPct ?? 0);
  }
});

test("layoutGrid(grid, narrow) sets fields under the label, and too many of them in lines, none where there is nothing", () => {
  const few = layoutGrid(
    { columns: ["x", "y"], rows: [{ label: "a", hue: null, cells: [cell("1"), cell("2")] }] },
    "narrow",
  );
  expect(few.rows[0]?.cells.map(({ xPct, y }) => [xPct, y])).toEqual([
    [0, few.rows[0]?.cells[0]?.y],
    [50, few.rows[0]?.cells[0]?.y],
  ]);
  const columns = Array.from({ length: 9 }, (_, at) => `A long column ${at}`);
  const cells = columns.map((_, at) => cell(at === 3 ? "500" : ""));
  const [row] = layoutGrid({ columns, rows: [{ label: "a", hue: null, cells }] }, "narrow").rows;
  expect(row?.cells.map(({ text, headLines }) => [text, headLines[0]?.text])).toEqual([["500", "A long column 3"]]);
});
