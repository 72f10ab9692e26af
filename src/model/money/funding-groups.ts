import type { Dataset } from "../../dataset/dataset.ts";
import { byId } from "../rows/by-id.ts";
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
  const pillar = byId(dataset.pillars, "pillar");
  const isStrategy = (each: { pillar_ids: readonly string[] }) =>
    each.pillar_ids.some((id) => pillar(id).kind === "strategy");
  const initiative = byId(dataset.initiatives, "initiative");
  const hasStrategies = lines.some((line) => isStrategy(initiative(line.initiative_id ?? "")));
  const measures = dataset.initiatives.filter((each) => each.is_in_main_list && (hasStrategies || !isStrategy(each)));
  return inOrder(
    dataset.pillars,
    measures.map(({ pillar_ids }) => pillar_ids),
  ).map((pillarIds) => {
    const members = measures.filter((each) => each.pillar_ids.join(";") === pillarIds.join(";"));
    const ids = new Set<string | null>(members.map(({ id }) => id));
    const own = lines.filter((line) => ids.has(line.initiative_id));
    const silent = members.filter(({ id }) => !own.some((line) => line.initiative_id === id));
    const sets = inOrder(
      dataset.regions,
      [...own, ...silent].map(({ region_ids }) => region_ids),
    );
    const regions = sets.map((regionIds) => {
      const isHere = (row: { region_ids: readonly string[] }) => row.region_ids.join(";") === regionIds.join(";");
      const here = own.filter(isHere);
      const stating = new Set(here.map((line) => line.initiative_id)).size;
      const unstated = silent.filter(isHere);
      return { regionIds, lines: here, stating, unstated: unstated.length, reasons: silentReasons(dataset, unstated) };
    });
    return { pillarIds, regions };
  });
}

/** The distinct sets of ids, single terms first in the vocabulary's order, each joint set after its first term. */
function inOrder(terms: readonly { id: string }[], sets: readonly (readonly string[])[]): string[][] {
  const rank = (ids: readonly string[]) => terms.findIndex(({ id }) => id === ids[0]) + (ids.length - 1) / 10;
  const distinct = new Map(sets.map((ids) => [ids.join(";"), [...ids]]));
  return [...distinct.values()].sort((a, b) => rank(a) - rank(b));
}
