import { qualifierOf } from "../model/money/qualifier-of.ts";
import type { Qualifier } from "../schema/vocabularies.ts";
import { type Bitset, countOf, difference, intersection, rowsOf } from "./bitset.ts";
import type { Selection } from "./selection.ts";
import { type Addend, type SelectionSum, totalOf } from "./selection-sum.ts";
import type { Selector } from "./selector.ts";

/** What the rows of a field of the matrix, or any others, come to: the numbers that stand in it and in its sentence. */
export interface FieldSum {
  /** How many rows there are, and how many of them state an amount: a total, a yearly one, or that of their parts. */
  count: number;
  stating: number;
  /**
   * The rows whose money is added up, how many of them state an amount, and how many other rows there are. These are the
   * measures; what stands beside them pays for measures and is told apart. Where none is a measure, they are all rows.
   */
  summed: number[];
  summedStating: number;
  apart: number[];
  /** Whether any is a measure. */
  hasMeasures: boolean;
  /** What is stated for the field alone, largest first: counted by the report's total, and outside it. */
  counted: Addend[];
  outside: Addend[];
  /** What belongs to other regions or pillars too: shown whole, in no sum. */
  joint: Addend[];
  sharedWith: SelectionSum["sharedWith"];
  /** Rows whose money another row's already contains. */
  contained: number[];
  /** What rows state that give an amount a year and no total; never added to the others. */
  yearly: (Addend & { qualifier: Qualifier })[];
  /** How exactly the sum of what is the field's own is known: at least so much where a row adds nothing to it. */
  qualifier: Qualifier;
  joint_qualifier: Qualifier;
  /** Whole euros; 0 where there are none. */
  own_eur: number;
  joint_eur: number;
}

/**
 * What the rows of a set come to for the regions and pillars that a selection asks for; `measurePillars` are the pillars
 * under which measures stand.
 */
export function fieldSum(
  selector: Selector,
  rows: Bitset,
  selection: Selection,
  measurePillars: readonly string[],
): FieldSum {
  const { size } = selector;
  const asked = selection.chosen["pillar"] ?? [];
  const measures = intersection(rows, selector.having("pillar", measurePillars));
  const hasMeasures = countOf(measures) > 0;
  const summed = hasMeasures ? measures : rows;
  const askedMeasures = asked.filter((id) => measurePillars.includes(id));
  const pillars = hasMeasures && asked.length > 0 && askedMeasures.length > 0 ? askedMeasures : asked;
  const chosen = { ...selection.chosen, pillar: pillars };
  const { counted, outside, joint, sharedWith, contained } = selector.sum(summed, { ...selection, chosen });
  const added = new Set([...counted, ...outside, ...joint].map(({ row }) => row));
  const qualifierIn = (addends: readonly Addend[]) =>
    qualifierOf(
      addends.map(({ row }) => selector.funding(row, selection).funding_qualifier),
      rowsOf(summed, size).some((row) => !added.has(row) && !contained.includes(row)),
    );
  const states = (row: number) => isStated(selector.funding(row, selection).funding_status);
  const all = rowsOf(summed, size);
  const apart = rowsOf(difference(rows, summed), size);
  const summedStating = all.filter(states).length;
  return {
    count: all.length + apart.length,
    stating: summedStating + apart.filter(states).length,
    summed: all,
    summedStating,
    apart,
    hasMeasures,
    counted,
    outside,
    joint,
    sharedWith,
    contained,
    yearly: all.flatMap((row) => {
      const { funding_status, funding_eur, funding_qualifier } = selector.funding(row, selection);
      const isYearly = funding_status === "per_year" && funding_eur !== null;
      return isYearly ? { row, amount_eur: funding_eur, qualifier: funding_qualifier ?? "exact" } : [];
    }),
    qualifier: qualifierIn([...counted, ...outside]),
    joint_qualifier: qualifierIn(joint),
    own_eur: totalOf(counted) + totalOf(outside),
    joint_eur: totalOf(joint),
  };
}

const isStated = (status: string) => status === "total" || status === "per_year" || status === "parts_only";
