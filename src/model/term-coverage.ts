import type { Dataset } from "../dataset/dataset.ts";
import type { Rows } from "../schema/tables.ts";
import { actingRegions } from "./coverage.ts";

type Initiative = Rows<"initiatives">;

export interface TermRow {
  /** The term's id; null for the initiatives that name none. */
  term_id: string | null;
  /** Whether the term stands for every one of its kind. */
  isAll: boolean;
  /** The initiatives concerned, each once. */
  initiatives: Initiative[];
  /** The same by who acts, in the order of the acting regions; one of several regions stands in each of them. */
  byRegion: { region_id: string; initiatives: Initiative[] }[];
}

/**
 * Which terms of a vocabulary the initiatives of each region name: all initiatives, those of the overview and those that
 * only the text names. Named terms come first, most initiatives first, equals in the vocabulary's order; then the term
 * for all; then, where there are any, the initiatives that name none.
 */
export function termCoverage(
  dataset: Dataset,
  terms: readonly { id: string; is_all?: boolean }[],
  idsOf: (initiative: Initiative) => readonly string[],
): TermRow[] {
  const regions = actingRegions(dataset);
  const row = (term_id: string | null, isAll: boolean, initiatives: Initiative[]): TermRow => ({
    term_id,
    isAll,
    initiatives,
    byRegion: regions.map(({ id }) => ({
      region_id: id,
      initiatives: initiatives.filter(({ region_ids }) => region_ids.includes(id)),
    })),
  });
  const rows = terms.map(({ id, is_all = false }) =>
    row(
      id,
      is_all,
      dataset.initiatives.filter((each) => idsOf(each).includes(id)),
    ),
  );
  const silent = dataset.initiatives.filter((each) => idsOf(each).length === 0);
  return [
    ...rows.filter(({ isAll }) => !isAll).sort((a, b) => b.initiatives.length - a.initiatives.length),
    ...rows.filter(({ isAll }) => isAll),
    ...(silent.length > 0 ? [row(null, false, silent)] : []),
  ].filter(({ initiatives }) => initiatives.length > 0);
}
