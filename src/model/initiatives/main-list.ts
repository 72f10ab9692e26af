import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { perDataset } from "../rows/per-dataset.ts";

type Initiative = Rows<"initiatives">;

/** Whether the report's main list has an initiative; otherwise only the report's text names it. */
export const isInMainList = ({ is_in_main_list }: Initiative): boolean => is_in_main_list;

/** The initiatives of the main list, in its order. */
export const mainList: (dataset: Dataset) => readonly Initiative[] = perDataset(({ initiatives }) =>
  initiatives.filter(isInMainList).sort((a, b) => (a.main_list_order ?? 0) - (b.main_list_order ?? 0)),
);

/** Where the report sets its main list, as the source of what is counted there; none where no table of it does. */
export function mainListSources({ report }: Dataset): string[] {
  return report.main_list_location_id === null ? [] : [report.main_list_location_id];
}

/** The initiatives that only the report's text names, in file order. */
export const mentioned: (dataset: Dataset) => readonly Initiative[] = perDataset(({ initiatives }) =>
  initiatives.filter((initiative) => !isInMainList(initiative)),
);
