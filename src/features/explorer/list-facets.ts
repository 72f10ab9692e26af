import { type InitiativeRow, listFacets } from "../../model/initiatives/list-rows.ts";
import type { Facet } from "../../selection/selection.ts";
import type { Context } from "../../text/context.ts";

/** The facets of the list, in the words of a language. */
export function facetsIn({ dataset, m }: Context, rows: readonly InitiativeRow[]): Facet[] {
  return listFacets(dataset, rows, {
    facets: m.explorer.facets,
    kinds: m.initiative.kinds,
    funding: m.funding,
    discrepancies: m.explorer.discrepancies,
  });
}
