import { expect, test } from "vitest";
import { isSame, versionChanges } from "../../../src/exports/versions/version-changes.ts";
import { versionTables } from "../../../src/exports/versions/version-tables.ts";

const before = versionTables({
  "budget_lines.csv": "id,amount_eur,counted_in_ids,note\na,10,t,old\nb,5,t;u,\nc,1,,x\n",
  "printed_totals.csv": "id,amount_eur\nt,15\nu,5\n",
  "old.csv": "id\nz\n",
  "README.md": "No table.",
  "initiative_list.csv": "id\na\n",
});
const after = versionTables({
  "budget_lines.csv": "id,counted_in_ids,amount_eur,kind,note\r\na,t,12,grant,new\r\nb,t;u,5,,\r\nd,,2,,\r\n",
  "printed_totals.csv": "id,amount_eur\nt,17\nu,5\n",
  "new.csv": "id\ny\n",
});

test("versionChanges(before, after) tells tables, columns, rows and cells apart, by the id of the row", () => {
  expect(versionChanges(before, after)).toEqual({
    tablesAdded: ["new"],
    tablesGone: ["old"],
    tables: [
      {
        table: "budget_lines",
        columnsAdded: ["kind"],
        columnsGone: [],
        rowsAdded: ["d"],
        rowsGone: ["c"],
        cells: [
          { id: "a", column: "amount_eur", before: "10", after: "12" },
          { id: "a", column: "note", before: "old", after: "new" },
        ],
      },
      {
        table: "printed_totals",
        columnsAdded: [],
        columnsGone: [],
        rowsAdded: [],
        rowsGone: [],
        cells: [{ id: "t", column: "amount_eur", before: "15", after: "17" }],
      },
    ],
    totals: [{ id: "t", printed: { before: 15, after: 17 }, lines: { before: 15, after: 17 } }],
  });
});

test("versionChanges(before, before) finds nothing, whatever the order of columns", () => {
  const turned = versionTables({ "a.csv": "x,id\n1,a\n" });
  expect(isSame(versionChanges(before, before))).toBe(true);
  expect(isSame(versionChanges(before, after))).toBe(false);
  expect(versionChanges(turned, turned).totals).toEqual([]);
});

test("rows without an id are told apart by all but their last cell", () => {
  const of = (text: string) => versionTables({ "translations.csv": `language,id,text\n${text}` });
  expect(versionChanges(of("fr,a,un\nnl,a,een\n"), of("fr,a,Un\nnl,a,een\n")).tables[0]?.cells).toEqual([
    { id: "fr a", column: "text", before: "un", after: "Un" },
  ]);
});
