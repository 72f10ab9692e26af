import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Results said to be measured by an indicator although they are no target, no rank, or the indicator is no rank. */
export function checkRankTargets({ results, indicators }: LocatedTables): Problem[] {
  const units = new Map(indicators.map(({ row }) => [row.id, row.unit]));
  return results.flatMap(({ row, line }) => {
    const unit = units.get(row.indicator_id ?? "");
    if (row.indicator_id === null || unit === undefined) return [];
    if (row.kind === "target" && row.unit === "rank" && unit === "rank") return [];
    const why = row.kind !== "target" ? `an ${row.kind}` : row.unit !== "rank" ? `in ${row.unit}` : null;
    const expected = why === null ? "an indicator that is a rank" : `nothing, as the row is ${why}`;
    return [{ file: "results.csv", line, column: "indicator_id", expected, got: row.indicator_id }];
  });
}
