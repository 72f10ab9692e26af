import type { Dataset } from "../../dataset/dataset.ts";
import { changesConclusion, type Discrepancy } from "../discrepancies/touching.ts";
import { headlineLines } from "../money/shares.ts";

/**
 * The discrepancy about an amount that changes a conclusion and touches the largest line of the headline total, with the
 * initiative that the line is of; null where none touches such a line.
 */
export function costliestDiscrepancy(dataset: Dataset): { discrepancy: Discrepancy; initiative_id: string } | null {
  const about = dataset.discrepancies.filter(
    (each) => changesConclusion(each) && each.subject_table === "budget_lines" && each.subject_column === "amount_eur",
  );
  const touching = headlineLines(dataset).flatMap(({ id, amount_eur, initiative_id }) => {
    const discrepancy = about.find(({ subject_ids }) => subject_ids.includes(id));
    return discrepancy && initiative_id ? { discrepancy, initiative_id, amount_eur: amount_eur ?? 0 } : [];
  });
  const [first] = touching.sort((a, b) => b.amount_eur - a.amount_eur);
  return first ? { discrepancy: first.discrepancy, initiative_id: first.initiative_id } : null;
}
