import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { mainList, mentioned } from "./main-list.ts";

type Initiative = Rows<"initiatives">;

/** Whether an initiative is a strategy: a document of aims and priorities, wherever it stands. */
export const isStrategy = ({ kind }: Initiative): boolean => kind === "strategy";

/** The overall strategies of the main list, which the report sets side by side, and those that only its text names. */
export interface Strategies {
  listed: Initiative[];
  others: Initiative[];
  /** The locations of the report that all the listed ones name, most specific first: where it compares them. */
  locationIds: string[];
}

/** Every initiative that is a strategy: those of the main list in its order, the others in file order. */
export function strategies(dataset: Dataset): Strategies {
  const listed = mainList(dataset).filter(isStrategy);
  const shared = dataset.locations
    .map(({ id }) => id)
    .filter((id) => listed.length > 0 && listed.every(({ source_ids }) => source_ids.includes(id)));
  const mainListId = dataset.report.main_list_location_id;
  return {
    listed,
    others: mentioned(dataset).filter(isStrategy),
    locationIds: [...shared.filter((id) => id !== mainListId), ...shared.filter((id) => id === mainListId)],
  };
}
