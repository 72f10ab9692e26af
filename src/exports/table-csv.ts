import type { Dataset } from "../dataset/dataset.ts";
import { type TableName, tables } from "../schema/tables.ts";
import { type Cell, toCsv } from "./csv.ts";

/** One table of the dataset as CSV, columns in the schema's order. */
export function tableCsv(dataset: Dataset, name: TableName): string {
  return toCsv(Object.keys(tables[name].columns), dataset[name] as Record<string, Cell>[]);
}
