import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Figures in a unit that is a statement in words, and observations that are ranks in a unit that is none, or the other way round. */
export function checkUnitKinds({ units, indicators, observations, results }: LocatedTables): Problem[] {
  const kinds = new Map(units.map(({ row }) => [row.id, row.kind]));
  const unitOf = new Map(indicators.map(({ row }) => [row.id, row.unit_id]));
  return [
    ...results
      .filter(({ row }) => kinds.get(row.unit_id) === "statement")
      .map(({ row, line }) => ({
        file: "results.csv",
        line,
        column: "unit_id",
        expected: "a unit of figures, not of statements",
        got: row.unit_id,
      })),
    ...observations.flatMap(({ row, line }) => {
      const kind = kinds.get(unitOf.get(row.indicator_id) ?? "");
      if (row.value === null || kind === undefined) return [];
      const at = { file: "observations.csv", line };
      if (kind === "statement") {
        const expected = `nothing, as the unit of ${row.indicator_id} is a statement`;
        return [{ ...at, column: "value", expected, got: String(row.value) }];
      }
      if ((kind === "rank") === (row.status === "rank")) return [];
      const expected = kind === "rank" ? "rank, as its indicator is one" : "no rank, as its indicator is none";
      return [{ ...at, column: "status", expected, got: row.status }];
    }),
  ];
}
