// The money lines of a selection as they leave the site, in the build and from the list's script alike.
import { type Asked, moneySum } from "../model/money/money-sum.ts";
import type { Cell } from "./csv.ts";

/** A budget line as the file of all lines holds it. */
export type MoneyRecord = Record<string, Cell> & {
  id: string;
  initiative_id: string;
  amount_eur: number | null;
  region_ids: readonly string[];
  pillar_ids: readonly string[];
  is_in_report_total: boolean;
  enters_sums: boolean;
  contained_in_ids: readonly string[];
  why_not_counted: string | null;
};

/** Why a line that states a total is in no sum of a selection, in words. */
export interface MoneyWords {
  partOf: string;
  joint: string;
}

/**
 * The lines of some initiatives, those of other regions left out, each with what it adds to the two sums on screen: to
 * what the report's total counts, and to what stands outside it; where it adds nothing, why. `address` is that of the
 * selection.
 */
export function moneyOfSelection(
  all: readonly MoneyRecord[],
  initiativeIds: ReadonlySet<string>,
  asked: Asked,
  words: MoneyWords,
  address: string,
): Record<string, Cell>[] {
  const lines = all.filter(
    ({ initiative_id, region_ids }) =>
      initiativeIds.has(initiative_id) &&
      (asked.regionIds.length === 0 || region_ids.some((id) => asked.regionIds.includes(id))),
  );
  const sum = moneySum(
    lines
      .filter(({ enters_sums }) => enters_sums)
      .map((line) => ({
        id: line.id,
        amount_eur: line.amount_eur ?? 0,
        region_ids: line.region_ids,
        pillar_ids: line.pillar_ids,
        isInTotal: line.is_in_report_total,
        within: line.contained_in_ids,
      })),
    asked,
  );
  const ids = (some: readonly { id: string | number }[]) => new Set(some.map(({ id }) => id));
  const [counted, outside, joint] = [ids(sum.counted), ids(sum.outside), ids(sum.joint)];
  return lines.map(({ enters_sums, why_not_counted, ...line }) => {
    const isCounted = counted.has(line.id);
    const isOutside = outside.has(line.id);
    const why = joint.has(line.id) ? words.joint : enters_sums ? words.partOf : why_not_counted;
    return {
      ...line,
      counted_eur: isCounted ? line.amount_eur : null,
      outside_eur: isOutside ? line.amount_eur : null,
      why_not_counted: isCounted || isOutside ? null : why,
      selection: address,
    };
  });
}
