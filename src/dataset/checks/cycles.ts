import type { TableName } from "../../schema/tables.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

const upward: readonly [TableName, string][] = [
  ["locations", "parent_id"],
  ["initiatives", "parent_id"],
  ["priorities", "parent_id"],
  ["budget_lines", "part_of_id"],
  ["budget_lines", "alternative_to_id"],
  ["results", "part_of_id"],
  ["results", "alternative_to_id"],
];

/** Rows that are, by way of others, above themselves. */
export function checkCycles(located: LocatedTables): Problem[] {
  return upward.flatMap(([table, column]) => {
    const rows = located[table];
    const above = new Map(rows.map(({ row }) => [row.id, (row as Record<string, unknown>)[column] as string | null]));
    return rows.flatMap(({ row, line }) => {
      const seen = new Set<string>();
      for (let at = above.get(row.id); at; at = above.get(at)) {
        if (at === row.id)
          return [
            {
              file: `${table}.csv`,
              line,
              column,
              expected: "no circle back to the row itself",
              got: above.get(row.id) ?? "",
            },
          ];
        if (seen.has(at)) return [];
        seen.add(at);
      }
      return [];
    });
  });
}
