import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/**
 * Results and the rows that are part of them: a sum equals its parts, unless a discrepancy of arithmetic names it, and no
 * whole is smaller than one part of the same unit, unless a discrepancy names either.
 */
export function checkResultParts({ results, discrepancies }: LocatedTables): Problem[] {
  const about = discrepancies.filter(({ row }) => row.subject_table === "results").map(({ row }) => row);
  const known = new Set(about.flatMap(({ subject_ids }) => subject_ids));
  const wrong = new Set(about.flatMap(({ kind, subject_ids }) => (kind === "arithmetic" ? subject_ids : [])));
  const partsOf = Map.groupBy(
    results.map(({ row }) => row).filter((row) => row.alternative_to_id === null),
    ({ part_of_id }) => part_of_id,
  );
  return results.flatMap(({ row: whole, line }) => {
    const parts = partsOf.get(whole.id) ?? [];
    const at = { file: "results.csv", line, column: "value", got: String(whole.value) };
    const sum = parts.reduce((total, part) => total + part.value, 0);
    if (whole.is_sum_of_parts) {
      const expected = `the sum of its ${parts.length} parts, ${sum}, or a discrepancy of arithmetic that names it`;
      return sum === whole.value || wrong.has(whole.id) ? [] : [{ ...at, expected }];
    }
    const largest = Math.max(...parts.filter(({ unit_id }) => unit_id === whole.unit_id).map(({ value }) => value), 0);
    if (largest <= whole.value || [whole, ...parts].some(({ id }) => known.has(id))) return [];
    return [{ ...at, expected: `at least ${largest}, its largest part, or a discrepancy that names it` }];
  });
}
