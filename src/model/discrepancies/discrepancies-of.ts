import type { Rows, TableName } from "../../schema/tables.ts";

type Discrepancy = Rows<"discrepancies">;

const gravity: readonly Discrepancy["severity"][] = ["conclusion", "figure", "cosmetic"];

/**
 * The discrepancies that touch one row, gravest first, else in file order. With columns, only those about one of them;
 * a discrepancy that names no column is about the row as a whole.
 */
export function discrepanciesOf(
  discrepancies: readonly Discrepancy[],
  table: TableName,
  id: string,
  columns?: readonly string[],
): Discrepancy[] {
  return byGravity(
    discrepancies.filter(
      ({ subject_table, subject_ids, subject_column }) =>
        subject_table === table &&
        subject_ids.includes(id) &&
        (!columns || (subject_column !== null && columns.includes(subject_column))),
    ),
  );
}

/** The same discrepancies, those that change a conclusion first, cosmetic ones last, else in their order. */
export function byGravity(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return [...discrepancies].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
}

/**
 * The discrepancies that touch any of some initiatives, or any of some rows of other tables, gravest first, each once.
 * `subjects` names the rows by table.
 */
export function discrepanciesTouching(
  discrepancies: readonly Discrepancy[],
  initiativeIds: ReadonlySet<string>,
  subjects: Partial<Record<TableName, readonly string[]>>,
): Discrepancy[] {
  return byGravity(
    discrepancies.filter(
      ({ initiative_ids, subject_table, subject_ids }) =>
        initiative_ids.some((id) => initiativeIds.has(id)) ||
        subject_ids.some((id) => subjects[subject_table as TableName]?.includes(id)),
    ),
  );
}
