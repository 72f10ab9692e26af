import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Results said to be a share of a target that has another basis, or that is not above zero. */
export function checkTargetShares({ results }: LocatedTables): Problem[] {
  const rows = new Map(results.map(({ row }) => [row.id, row]));
  return results.flatMap(({ row, line }) => {
    const target = row.is_share_of_target ? rows.get(row.target_id ?? "") : undefined;
    if (!target || (target.basis === row.basis && target.value > 0)) return [];
    const why = target.basis === row.basis ? `the target is ${target.value}` : `the target is ${target.basis}`;
    return [{ file: "results.csv", line, column: "is_share_of_target", expected: `false, as ${why}`, got: "true" }];
  });
}
