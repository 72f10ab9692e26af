import type { Dataset } from "../../dataset/dataset.ts";
import { perDataset } from "../rows/per-dataset.ts";
import { linesOf } from "./by-initiative.ts";
import { type BudgetLine, statesTotal, umbrellaFinder } from "./funding.ts";
import { type Asked, type MoneySum, moneySum, type SumLine } from "./money-sum.ts";
import { headlineLines } from "./shares.ts";

/** A budget line as sums take it, with the initiative whose money it is. */
export interface DatasetSumLine extends SumLine {
  id: string;
  line: BudgetLine;
  initiative_id: string;
  within: readonly string[];
}

/**
 * The stated totals of funding of all initiatives, by initiative in file order. A line without a region is of all regions
 * in which its initiative acts.
 */
export const sumLines: (dataset: Dataset) => readonly DatasetSumLine[] = perDataset((dataset) => {
  const umbrellasOf = umbrellaFinder(dataset.budget_lines);
  const inTotal = new Set(headlineLines(dataset).map(({ id }) => id));
  return dataset.initiatives.flatMap((initiative) => {
    const stated = linesOf(dataset, initiative.id).filter(statesTotal);
    return stated.map((line) => {
      const within = umbrellasOf(line);
      return {
        id: line.id,
        line,
        initiative_id: initiative.id,
        amount_eur: line.amount_eur ?? 0,
        region_ids: line.region_ids.length > 0 ? line.region_ids : initiative.region_ids,
        pillar_ids: initiative.pillar_ids,
        isInTotal: [line.id, ...within].some((id) => inTotal.has(id)),
        within,
      };
    });
  });
});

/** What the lines of some initiatives come to for the regions and pillars asked for. */
export function moneyOf(
  dataset: Dataset,
  initiatives: readonly { id: string }[],
  asked: Partial<Asked> = {},
): MoneySum<DatasetSumLine> {
  const ids = new Set(initiatives.map(({ id }) => id));
  const lines = sumLines(dataset).filter(({ initiative_id }) => ids.has(initiative_id));
  return moneySum(lines, { regionIds: [], pillarIds: [], ...asked });
}
