import { type TableName, tables } from "../../schema/tables.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Endnotes that the report cites at a location, while no row of that location names them. */
export function checkCitations(located: LocatedTables): Problem[] {
  const together = new Set<string>();
  for (const name of Object.keys(tables) as TableName[]) {
    for (const { row } of located[name]) {
      for (const sources of sourceLists(row as Record<string, unknown>)) {
        for (const source of sources) for (const other of sources) together.add(`${source} ${other}`);
      }
    }
  }
  return located.endnotes.flatMap(({ row, line }) =>
    row.cited_in_ids
      .filter((location) => !together.has(`${row.id} ${location}`))
      .map((location) => ({
        file: "endnotes.csv",
        line,
        column: "cited_in_ids",
        expected: `a row somewhere whose sources name both ${row.id} and ${location}`,
        got: row.cited_in_ids.join(";"),
      })),
  );
}

function sourceLists(row: Record<string, unknown>): string[][] {
  return Object.entries(row)
    .filter(([column]) => column === "source_ids" || column.endsWith("_source_ids"))
    .map(([, value]) => value as string[]);
}
