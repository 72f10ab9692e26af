import type { Dataset } from "../dataset/dataset.ts";
import { byId } from "../model/rows/by-id.ts";
import { inOrder } from "../model/terms/joint-groups.ts";
import type { TermFacet } from "../model/terms/term-page.ts";

interface Term {
  id: string;
  label: string;
  short_label: string;
  /** A pillar's number stands before its label; mechanisms, strategies and regions have none. */
  number?: number | null;
}

const termsOf = ({ regions, pillars }: Dataset, facet: TermFacet): readonly Term[] =>
  facet === "region" ? regions : pillars;

/** A region or pillar in full, a pillar with its number: "5 Preparing for the digital future". Throws where it is unknown. */
export const termLabel = (dataset: Dataset, facet: TermFacet, id: string): string =>
  labelOf(dataset, facet, id, "label");

/** A region or pillar in short, a pillar with its number: "5 Skills". Throws where it is unknown. */
export const shortTermLabel = (dataset: Dataset, facet: TermFacet, id: string): string =>
  labelOf(dataset, facet, id, "short_label");

/** Where something was counted, in short: the country as a whole has its own name, as its level of government is another thing. */
export const areaLabel = (dataset: Dataset, id: string): string =>
  id === dataset.report.country_region_id ? dataset.report.country : shortTermLabel(dataset, "region", id);

function labelOf(dataset: Dataset, facet: TermFacet, id: string, column: "label" | "short_label"): string {
  const { number = null, [column]: label } = byId(termsOf(dataset, facet), facet)(id);
  return number === null ? label : `${number} ${label}`;
}

// Pillars are joined by a plus: their labels hold words that a comma would run into.
const joined = { region: ", ", pillar: " + " };

/** Regions or pillars that something belongs to together, in full and in their vocabulary's order; empty for none. */
export const termsLabel = (dataset: Dataset, facet: TermFacet, ids: readonly string[]): string =>
  inOrder(termsOf(dataset, facet), ids)
    .map((id) => termLabel(dataset, facet, id))
    .join(joined[facet]);

/** The same in short: "2 Innovation + 3 Partnerships", "North, South". */
export const shortTermsLabel = (dataset: Dataset, facet: TermFacet, ids: readonly string[]): string =>
  inOrder(termsOf(dataset, facet), ids)
    .map((id) => shortTermLabel(dataset, facet, id))
    .join(joined[facet]);

/** The folder of the pages of regions or pillars. */
export const termFolder: Record<TermFacet, string> = { region: "regions", pillar: "pillars" };
