import type { Dataset } from "../../dataset/dataset.ts";
import { type ColumnMeta, metaOf } from "../../schema/cells.ts";
import type { Columns } from "../../schema/table.ts";
import { type DescribedTable, describedTables } from "../../schema/tables.ts";

/** A column with what it says of itself in the dataset's language. */
export interface DescribedColumn extends ColumnMeta {
  column: string;
}

/** The columns of a table, in the schema's order. */
export function columnsOf({ dictionary }: Dataset, table: DescribedTable): DescribedColumn[] {
  const described = dictionary[table].columns;
  return Object.entries(describedTables[table].columns as Columns).map(([column, cell]) => ({
    column,
    ...metaOf(cell),
    ...described[column],
  }));
}
