import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";

type Initiative = Rows<"initiatives">;

/** The overall strategies of the main list, which the report sets side by side, and those that only its text names. */
export interface Strategies {
  listed: Initiative[];
  others: Initiative[];
  /** The locations of the report that all the listed ones name, most specific first: where it compares them. */
  locationIds: string[];
}

/** Every initiative that is a strategy, in file order. */
export function strategies(dataset: Dataset): Strategies {
  const all = dataset.initiatives.filter(({ kind }) => kind === "strategy");
  const listed = all.filter(({ is_in_main_list }) => is_in_main_list);
  const shared = dataset.locations
    .map(({ id }) => id)
    .filter((id) => listed.length > 0 && listed.every(({ source_ids }) => source_ids.includes(id)));
  const mainList = dataset.report.main_list_location_id;
  return {
    listed,
    others: all.filter(({ is_in_main_list }) => !is_in_main_list),
    locationIds: [...shared.filter((id) => id !== mainList), ...shared.filter((id) => id === mainList)],
  };
}
