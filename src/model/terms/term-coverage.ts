import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { actingRegions } from "./coverage.ts";

type Initiative = Rows<"initiatives">;

export interface TermRow {
  term_id: string;
  /** The initiatives concerned, each once. */
  initiatives: Initiative[];
  /** The same by who acts, in the order of the acting regions; one of several regions stands in each of them. */
  byRegion: { region_id: string; initiatives: Initiative[] }[];
}

/**
 * Which terms of a vocabulary the initiatives of each region name: all initiatives, those of the main list and those that
 * only the text names. Only terms that an initiative names, most initiatives first, equals in the vocabulary's order.
 */
export function termCoverage(
  dataset: Dataset,
  terms: readonly { id: string }[],
  idsOf: (initiative: Initiative) => readonly string[],
): TermRow[] {
  const regions = actingRegions(dataset);
  return terms
    .map(({ id }) => ({ term_id: id, initiatives: dataset.initiatives.filter((each) => idsOf(each).includes(id)) }))
    .filter(({ initiatives }) => initiatives.length > 0)
    .sort((a, b) => b.initiatives.length - a.initiatives.length)
    .map(({ term_id, initiatives }) => ({
      term_id,
      initiatives,
      byRegion: regions.map(({ id }) => ({
        region_id: id,
        initiatives: initiatives.filter(({ region_ids }) => region_ids.includes(id)),
      })),
    }));
}
