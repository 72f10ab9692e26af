import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";
import { mainList } from "./main-list.ts";

type Initiative = Rows<"initiatives">;

/** Whether what stands under a pillar are measures: under every one but that of the overall strategies. */
export const holdsMeasures = ({ kind }: Rows<"pillars">): boolean => kind !== "strategy";

/**
 * Whether an initiative is a measure. What stands under the overall strategies alone is none, whether it is a strategy or
 * a network or plan beside them: its money pays for measures, so the two are never added up.
 */
export function isMeasure(dataset: Dataset, { pillar_ids }: Initiative): boolean {
  return pillar_ids.map(byId(dataset.pillars, "pillar")).some(holdsMeasures);
}

/** The main list's measures, in its order. */
export function measures(dataset: Dataset): Initiative[] {
  return mainList(dataset).filter((each) => isMeasure(dataset, each));
}
