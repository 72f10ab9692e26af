import type { Dataset } from "../../dataset/dataset.ts";
import { mainList } from "../initiatives/main-list.ts";
import { isMeasure } from "../initiatives/measures.ts";
import { byId } from "../rows/by-id.ts";
import { jointGroups } from "../terms/joint-groups.ts";
import type { BudgetLine } from "./funding.ts";
import { type NoTotalReason, silentReasons } from "./silent-reasons.ts";

/** What some lines count for the measures of the same pillars, and where the lines act. */
export interface FundingGroup {
  pillarIds: string[];
  /** One entry a region or set of regions that a line names together; `reasons` say why some state nothing. */
  regions: { regionIds: string[]; lines: BudgetLine[]; stating: number; unstated: number; reasons: NoTotalReason[] }[];
}

/**
 * The main list's measures by pillar, or set of pillars with joint money, and in each by region, or set of regions with
 * joint money: which of the lines are theirs, how many measures state one and how many do not. Single terms come in the
 * vocabularies' order, each joint set after its first term. Strategies stand there only if a line is of one.
 */
export function fundingGroups(dataset: Dataset, lines: readonly BudgetLine[]): FundingGroup[] {
  const initiative = byId(dataset.initiatives, "initiative");
  const hasStrategies = !lines.every((line) => isMeasure(dataset, initiative(line.initiative_id ?? "")));
  const members = mainList(dataset).filter((each) => hasStrategies || isMeasure(dataset, each));
  return jointGroups(members, ({ pillar_ids }) => pillar_ids, dataset.pillars).map(({ ids: pillarIds, rows }) => {
    const ids = new Set<string | null>(rows.map(({ id }) => id));
    const own = lines.filter((line) => ids.has(line.initiative_id));
    const silent = rows.filter(({ id }) => !own.some((line) => line.initiative_id === id));
    const regions = jointGroups([...own, ...silent], ({ region_ids }) => region_ids, dataset.regions).map((group) => {
      const here = own.filter((line) => group.rows.includes(line));
      const unstated = silent.filter((each) => group.rows.includes(each));
      return {
        regionIds: group.ids,
        lines: here,
        stating: new Set(here.map((line) => line.initiative_id)).size,
        unstated: unstated.length,
        reasons: silentReasons(dataset, unstated),
      };
    });
    return { pillarIds, regions };
  });
}
