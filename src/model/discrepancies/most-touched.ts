import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { discrepanciesOfInitiative, isGrave } from "./touching.ts";

/** The initiatives that the most discrepancies touch: how many touch each, and how many there are in all. */
export interface MostTouched {
  /** Several where they are level, in file order. */
  initiatives: Rows<"initiatives">[];
  count: number;
  of: number;
}

/** The initiatives that the most grave discrepancies touch; null where none is touched. */
export function mostTouched(dataset: Dataset): MostTouched | null {
  const countOf = ({ id }: { id: string }) => discrepanciesOfInitiative(dataset, id).filter(isGrave).length;
  const count = Math.max(0, ...dataset.initiatives.map(countOf));
  if (count === 0) return null;
  return {
    initiatives: dataset.initiatives.filter((each) => countOf(each) === count),
    count,
    of: dataset.discrepancies.filter(isGrave).length,
  };
}
