import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows, TableName } from "../../schema/tables.ts";
import { rowsBy } from "../rows/rows-by.ts";

export type Discrepancy = Rows<"discrepancies">;

const gravity: readonly Discrepancy["severity"][] = ["conclusion", "figure", "cosmetic"];

/** The same discrepancies, those that change a conclusion first, cosmetic ones last, else in their order. */
export function byGravity(discrepancies: readonly Discrepancy[]): Discrepancy[] {
  return [...discrepancies].sort((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
}

/** Whether a discrepancy changes a conclusion or a figure. The others are slips of print: nothing marks or counts them. */
export const isGrave = ({ severity }: Discrepancy): boolean => severity !== "cosmetic";

/** Whether a discrepancy changes a conclusion, not a figure alone. */
export const changesConclusion = ({ severity }: Discrepancy): boolean => severity === "conclusion";

/**
 * The discrepancies that touch one row, gravest first. With columns, only those about one of them; a discrepancy that
 * names no column is about the row as a whole.
 */
export function discrepanciesOf(
  dataset: Dataset,
  table: TableName,
  id: string,
  columns?: readonly string[],
): Discrepancy[] {
  const touching = rowsBy(
    dataset.discrepancies,
    "subject_ids",
  )(id).filter(
    ({ subject_table, subject_column }) =>
      subject_table === table && (!columns || (subject_column !== null && columns.includes(subject_column))),
  );
  return byGravity(touching);
}

/** The discrepancies that touch an initiative, whichever table's rows they are about, gravest first. */
export function discrepanciesOfInitiative(dataset: Dataset, initiativeId: string): Discrepancy[] {
  return byGravity(rowsBy(dataset.discrepancies, "initiative_ids")(initiativeId));
}

/** The discrepancies that touch any of some initiatives, or any of some rows by table, gravest first, each once. */
export function discrepanciesAround(
  dataset: Dataset,
  initiatives: readonly { id: string }[],
  rows: Partial<Record<TableName, readonly { id: string }[]>>,
): Discrepancy[] {
  const found = new Set([
    ...initiatives.flatMap(({ id }) => discrepanciesOfInitiative(dataset, id)),
    ...Object.entries(rows).flatMap(([table, some]) =>
      some.flatMap(({ id }) => discrepanciesOf(dataset, table as TableName, id)),
    ),
  ]);
  return byGravity(dataset.discrepancies.filter((each) => found.has(each)));
}

/** Rows of one table, and the columns of them that matter; without columns every one does. */
export interface TouchedRows {
  ids: Iterable<string>;
  columns?: readonly string[];
}

/**
 * The ids of the grave discrepancies that touch some rows, in file order. One that names a column touches only if that
 * column matters.
 */
export function discrepanciesTouching(
  dataset: Dataset,
  touched: Readonly<Partial<Record<TableName, TouchedRows>>>,
): string[] {
  const found = new Set(
    Object.entries(touched).flatMap(([table, { ids, columns }]) =>
      [...ids]
        .flatMap((id) => discrepanciesOf(dataset, table as TableName, id))
        .filter(({ subject_column }) => subject_column === null || !columns || columns.includes(subject_column)),
    ),
  );
  return dataset.discrepancies.filter((each) => isGrave(each) && found.has(each)).map(({ id }) => id);
}
