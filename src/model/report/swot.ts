import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { discrepanciesOf } from "../discrepancies/touching.ts";

/** The strengths, weaknesses, opportunities and threats that nothing else in the report bears out, in file order. */
export function unsupportedItems(dataset: Dataset): Rows<"swot_items">[] {
  return dataset.swot_items.filter(({ id }) =>
    discrepanciesOf(dataset, "swot_items", id).some(({ kind }) => kind === "unsupported"),
  );
}
