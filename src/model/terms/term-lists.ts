import type { Dataset } from "../../dataset/dataset.ts";
import { type InitiativeRow, listRows } from "../initiatives/list-rows.ts";
import { regionsApart } from "./coverage.ts";
import type { TermFacet } from "./term-page.ts";

/** A part of the list with an address of its own, for readers without script and for whoever guesses it. */
export interface TermList {
  facet: TermFacet;
  value: string;
  rows: InitiativeRow[];
}

/** One list a region, where there are several, and one a pillar that has initiatives, in the vocabularies' order, rows in the report's. */
export function termLists(dataset: Dataset): TermList[] {
  const rows = listRows(dataset);
  const regions = regionsApart(dataset).map(({ id }) => ({ facet: "region" as const, value: id }));
  const pillars = dataset.pillars.map(({ id }) => ({ facet: "pillar" as const, value: id }));
  return [...regions, ...pillars]
    .map((list) => ({ ...list, rows: rows.filter((row) => row.values[list.facet]?.includes(list.value)) }))
    .filter((list) => list.rows.length > 0);
}
