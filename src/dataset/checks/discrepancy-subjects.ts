import { type TableName, tables } from "../../schema/tables.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Discrepancies whose table, rows or column do not exist. */
export function checkDiscrepancySubjects(located: LocatedTables): Problem[] {
  return located.discrepancies.flatMap(({ row, line }) => {
    const at = { file: "discrepancies.csv", line };
    if (!(row.subject_table in tables)) {
      return [
        {
          ...at,
          column: "subject_table",
          expected: `one of ${Object.keys(tables).join(", ")}`,
          got: row.subject_table,
        },
      ];
    }
    const table = row.subject_table as TableName;
    const ids = new Set(located[table].map((subject) => subject.row.id));
    const problems: Problem[] = row.subject_ids
      .filter((id) => !ids.has(id))
      .map((id) => ({ ...at, column: "subject_ids", expected: `an id of ${table}.csv`, got: id }));
    if (row.subject_column !== null && !(row.subject_column in tables[table].columns)) {
      problems.push({ ...at, column: "subject_column", expected: `a column of ${table}.csv`, got: row.subject_column });
    }
    return problems;
  });
}
