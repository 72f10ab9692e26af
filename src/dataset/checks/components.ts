import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Components that add up to more than their umbrella, where no discrepancy speaks of either. */
export function checkComponents({ budget_lines, discrepancies }: LocatedTables): Problem[] {
  const known = new Set(
    discrepancies.filter(({ row }) => row.subject_table === "budget_lines").flatMap(({ row }) => row.subject_ids),
  );
  const partsOf = Map.groupBy(
    budget_lines.map(({ row }) => row).filter((row) => row.alternative_to_id === null),
    ({ part_of_id }) => part_of_id,
  );
  return budget_lines.flatMap(({ row: umbrella, line }) => {
    if (umbrella.amount_eur === null) return [];
    const components = (partsOf.get(umbrella.id) ?? []).filter(({ basis }) => basis === umbrella.basis);
    const sum = components.reduce((total, row) => total + (row.amount_eur ?? 0), 0);
    if (sum <= umbrella.amount_eur || [umbrella, ...components].some(({ id }) => known.has(id))) return [];
    return [
      {
        file: "budget_lines.csv",
        line,
        column: "amount_eur",
        expected: `at least the ${sum} of the ${components.length} lines that are part of it, or a discrepancy that names one of them`,
        got: String(umbrella.amount_eur),
      },
    ];
  });
}
