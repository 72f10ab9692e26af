import type { Dataset } from "../../dataset/dataset.ts";
import { type InitiativeRow, listRows } from "../initiatives/list-rows.ts";
import { regionsApart } from "./coverage.ts";

/** A part of the list with an address of its own, for readers without script and for whoever guesses it. */
export interface TermList {
  /** A region, a pillar, or a field of the matrix: a region and a pillar. */
  facet: "region" | "pillar" | "field";
  /** The term's id; of a field both, with a hyphen between them. */
  value: string;
  region: string | null;
  pillar: string | null;
  rows: InitiativeRow[];
}

/**
 * One list a region, where there are several, and one a pillar, each if it has initiatives, and one a region and pillar
 * together if any of its initiatives is of the main list; in the vocabularies' order, rows in the report's.
 */
export function termLists(dataset: Dataset): TermList[] {
  const rows = listRows(dataset);
  const regions = regionsApart(dataset).map(({ id }) => id);
  const pillars = dataset.pillars.map(({ id }) => id);
  const list = (facet: TermList["facet"], region: string | null, pillar: string | null): TermList => ({
    facet,
    value: [region, pillar].filter((id) => id !== null).join("-"),
    region,
    pillar,
    rows: rows.filter(
      ({ values }) =>
        (region === null || values.region.includes(region)) && (pillar === null || values.pillar.includes(pillar)),
    ),
  });
  return [
    ...regions.map((region) => list("region", region, null)),
    ...pillars.map((pillar) => list("pillar", null, pillar)),
    ...regions.flatMap((region) => pillars.map((pillar) => list("field", region, pillar))),
  ].filter(({ facet, rows: some }) => some.some(({ scope }) => facet !== "field" || scope === "main"));
}
