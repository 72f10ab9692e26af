import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { isInMainList } from "../initiatives/main-list.ts";
import { isMeasure } from "../initiatives/measures.ts";
import { type BudgetLine, sumOf } from "../money/funding.ts";
import { headlineLines } from "../money/shares.ts";
import { moneyOf } from "../money/sum-lines.ts";
import { actingRegions } from "./coverage.ts";
import { jointGroups } from "./joint-groups.ts";

type Initiative = Rows<"initiatives">;

/** A region or the country level: who acts there, and what the headline total counts of it. */
export interface RegionPortrait {
  region: Rows<"regions">;
  /** Initiatives of the main list, and those that only the text names; one of several regions stands in each. */
  mainList: Initiative[];
  inText: Initiative[];
  /** Money for this region alone that the headline total counts, whole euros; 0 where no line is counted. */
  amount_eur: number;
  lines: BudgetLine[];
  /** The main list's measures, and how many of them have money of this region alone in the total. */
  measures: number;
  stating: number;
}

/** One portrait a region that acts, in the regions' order; joint money of several regions stands in none of them. */
export function regionPortraits(dataset: Dataset): RegionPortrait[] {
  return actingRegions(dataset).map((region) => {
    const acting = dataset.initiatives.filter(({ region_ids }) => region_ids.includes(region.id));
    const mainList = acting.filter(isInMainList);
    const measures = mainList.filter((each) => isMeasure(dataset, each));
    const lines = moneyOf(dataset, mainList, { regionIds: [region.id] }).counted.map(({ line }) => line);
    const paid = new Set(lines.map(({ initiative_id }) => initiative_id));
    return {
      region,
      mainList,
      inText: acting.filter((each) => !isInMainList(each)),
      amount_eur: sumOf(lines),
      lines,
      measures: measures.length,
      stating: measures.filter(({ id }) => paid.has(id)).length,
    };
  });
}

/** Money in the headline total that several regions have together, one entry a set of regions, largest first. */
export function jointMoney(dataset: Dataset): { regionIds: string[]; amount_eur: number; lines: BudgetLine[] }[] {
  return jointGroups(headlineLines(dataset), ({ region_ids }) => region_ids, dataset.regions)
    .filter(({ ids }) => ids.length > 1)
    .map(({ ids, rows }) => ({ regionIds: ids, amount_eur: sumOf(rows), lines: rows }))
    .sort((a, b) => b.amount_eur - a.amount_eur);
}
