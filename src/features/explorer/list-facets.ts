import type { Dataset } from "../../dataset/dataset.ts";
import { type ExplorerRow, explorerFacets } from "../../model/initiatives/list-rows.ts";
import type { Facet } from "../../selection/selection.ts";
import type { Messages } from "../../text/messages.ts";

/** The facets of the list, in the words of a language. */
export function listFacets(dataset: Dataset, rows: readonly ExplorerRow[], m: Messages): Facet[] {
  return explorerFacets(dataset, rows, {
    facets: m.initiatives.facets,
    kinds: m.kind,
    funding: m.funding,
    discrepancies: m.initiatives.discrepancies,
  });
}
