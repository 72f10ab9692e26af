import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Results said to be measured by an indicator although they are no target, no rank, or the indicator is no rank. */
export function checkRankTargets({ results, indicators, units }: LocatedTables): Problem[] {
  const kinds = new Map(units.map(({ row }) => [row.id, row.kind]));
  const unitOf = new Map(indicators.map(({ row }) => [row.id, row.unit_id]));
  return results.flatMap(({ row, line }) => {
    const kind = kinds.get(unitOf.get(row.indicator_id ?? "") ?? "");
    const isRank = kinds.get(row.unit_id) === "rank";
    if (row.indicator_id === null || kind === undefined) return [];
    if (row.kind === "target" && isRank && kind === "rank") return [];
    const why = row.kind !== "target" ? `an ${row.kind}` : isRank ? null : `in ${row.unit_id}`;
    const expected = why === null ? "an indicator that is a rank" : `nothing, as the row is ${why}`;
    return [{ file: "results.csv", line, column: "indicator_id", expected, got: row.indicator_id }];
  });
}
