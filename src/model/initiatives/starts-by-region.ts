import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import type { MissingReason } from "../../schema/vocabularies.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { mainList } from "./main-list.ts";

export interface RegionStart {
  initiative: Rows<"initiatives">;
  region_id: string;
  /** First year there; null where none is stated, with the reason. */
  year: number | null;
  reason: MissingReason | null;
  sourceIds: string[];
}

/**
 * When each initiative of the main list started in each region that acts: the earliest start stated for the region where
 * the regions differ, else the initiative's own. Regions in the vocabulary's order, initiatives in the main list's.
 */
export function startsByRegion(dataset: Dataset): RegionStart[] {
  const startsOf = rowsBy(dataset.starts, "initiative_id");
  return dataset.regions.flatMap(({ id: region_id }) =>
    mainList(dataset)
      .filter(({ region_ids }) => region_ids.includes(region_id))
      .map((initiative): RegionStart => {
        const own = {
          year: initiative.start_year,
          reason: initiative.start_missing_reason,
          sourceIds: initiative.source_ids,
        };
        if (initiative.region_ids.length === 1) return { initiative, region_id, ...own };
        const [first] = startsOf(initiative.id)
          .filter((start) => start.region_id === region_id)
          .sort((a, b) => a.start_year - b.start_year);
        if (!first) return { initiative, region_id, ...own };
        return { initiative, region_id, year: first.start_year, reason: null, sourceIds: first.source_ids };
      }),
  );
}
