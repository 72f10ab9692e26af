import { byGravity, type Discrepancy, isGrave } from "./touching.ts";

/**
 * The discrepancy of an initiative to know of before all others: of the gravest, one about its money if there is any, and
 * of these the one that touches the fewest initiatives, as it is most of all about this one; else the first. Undefined
 * where none is more than a slip of print.
 */
export function mainCaveat(discrepancies: readonly Discrepancy[]): Discrepancy | undefined {
  const [first, ...others] = byGravity(discrepancies.filter(isGrave));
  return others.reduce<Discrepancy | undefined>(
    (best, each) => (best && each.severity === best.severity && isNearer(each, best) ? each : best),
    first,
  );
}

function isNearer(one: Discrepancy, other: Discrepancy): boolean {
  const isMoney = ({ subject_table }: Discrepancy) => Number(subject_table === "budget_lines");
  return (isMoney(one) - isMoney(other) || other.initiative_ids.length - one.initiative_ids.length) > 0;
}
