import { type TableName, tables } from "../../schema/tables.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Headings that name rows which their table lacks, or name rows where the content is no table. */
export function checkTableHeadings(located: LocatedTables): Problem[] {
  return located.table_headings.flatMap(({ row, line }) => {
    if (row.row_ids.length === 0) return [];
    const at = { file: "table_headings.csv", line };
    if (!(row.content in tables)) {
      return [
        { ...at, column: "row_ids", expected: `nothing, as ${row.content} is no table`, got: row.row_ids.join(";") },
      ];
    }
    const known = new Set(located[row.content as TableName].map((each) => each.row.id));
    return row.row_ids
      .filter((id) => !known.has(id))
      .map((id) => ({ ...at, column: "row_ids", expected: `an id of ${row.content}.csv`, got: id }));
  });
}
