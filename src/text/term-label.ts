import type { Dataset } from "../dataset/dataset.ts";
import { byId } from "../model/rows/by-id.ts";
import type { TermFacet } from "../model/terms/term-page.ts";

/** The name of a region or pillar as a heading shows it, a pillar with its number. */
export function termLabel(dataset: Dataset, facet: TermFacet, id: string): string {
  if (facet === "region") return byId(dataset.regions, "region")(id).label;
  const { number, label } = byId(dataset.pillars, "pillar")(id);
  return [number, label].filter((part) => part !== null).join(" ");
}

/** The folder of the pages of a kind of term. */
export const termFolder: Record<TermFacet, string> = { region: "regions", pillar: "pillars" };
