import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { perDataset } from "../rows/per-dataset.ts";

type Discrepancy = Rows<"discrepancies">;

const byRow = perDataset((dataset) => {
  const index = new Map<string, Discrepancy[]>();
  for (const each of dataset.discrepancies) {
    for (const subject of each.subject_ids) {
      const key = `${each.subject_table} ${subject}`;
      index.set(key, [...(index.get(key) ?? []), each]);
    }
  }
  return index;
});

/** The discrepancies that touch one row, in file order. */
export function rowDiscrepancies(dataset: Dataset, table: TableName, id: string): Discrepancy[] {
  return byRow(dataset).get(`${table} ${id}`) ?? [];
}
