import { type TableName, tables } from "../../schema/tables.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Cells of the report's tables whose rows do not exist, or which stand under a heading that names its own rows. */
export function checkTableCells(located: LocatedTables): Problem[] {
  const naming = new Set(
    located.table_headings.filter(({ row }) => row.row_ids.length > 0 || row.text !== null).map(({ row }) => row.id),
  );
  return located.table_cells.flatMap(({ row, line }) => {
    const at = { file: "table_cells.csv", line };
    const problems: Problem[] = naming.has(row.heading_id)
      ? [{ ...at, column: "heading_id", expected: "a heading that names no rows itself", got: row.heading_id }]
      : [];
    if (row.row_table === null) return problems;
    if (!(row.row_table in tables)) {
      const expected = `one of ${Object.keys(tables).join(", ")}`;
      return [...problems, { ...at, column: "row_table", expected, got: row.row_table }];
    }
    const known = new Set(located[row.row_table as TableName].map((each) => each.row.id));
    const unknown = row.row_ids.filter((id) => !known.has(id));
    return [
      ...problems,
      ...unknown.map((id) => ({ ...at, column: "row_ids", expected: `an id of ${row.row_table}.csv`, got: id })),
    ];
  });
}
