import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { mainList } from "../initiatives/main-list.ts";

/** A priority area with the main list's initiatives of the same level that name one of its sectors. */
export interface AreaFile {
  area: Rows<"specialisation_priorities">;
  /** Undefined where no sector of the dataset belongs to the area, so that nothing can be compared. */
  initiatives: Rows<"initiatives">[] | undefined;
}

export interface RegionAreas {
  region: Rows<"regions">;
  areas: AreaFile[];
}

/** The smart-specialisation areas of each level that has some, levels in the order of regions, areas in the report's. */
export function specialisation(dataset: Dataset): RegionAreas[] {
  return dataset.regions
    .map((region) => ({
      region,
      areas: dataset.specialisation_priorities
        .filter(({ region_id }) => region_id === region.id)
        .sort((a, b) => a.order - b.order)
        .map((area) => ({ area, initiatives: area.sector_ids.length === 0 ? undefined : naming(dataset, area) })),
    }))
    .filter(({ areas }) => areas.length > 0);
}

function naming(dataset: Dataset, { region_id, sector_ids }: Rows<"specialisation_priorities">): Rows<"initiatives">[] {
  return mainList(dataset).filter(
    (initiative) =>
      initiative.region_ids.includes(region_id) && initiative.sector_ids.some((id) => sector_ids.includes(id)),
  );
}
