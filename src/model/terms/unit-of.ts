import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { byId } from "../rows/by-id.ts";

/** The unit of a result or an indicator. */
export function unitOf({ units }: Dataset, { unit_id }: Pick<Rows<"results">, "unit_id">): Rows<"units"> {
  return byId(units, "unit")(unit_id);
}
