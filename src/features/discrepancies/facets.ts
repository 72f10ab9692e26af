import type { Rows, TableName } from "../../schema/tables.ts";
import type { Context } from "../../text/context.ts";

type Discrepancy = Rows<"discrepancies">;

/** By what discrepancies can be narrowed, each value with how many there are; a facet with a single value is left out. */
export function discrepancyFacets({ dataset, m }: Context, discrepancies: readonly Discrepancy[]) {
  const w = m.discrepancies;
  const options = <K extends "kind" | "severity" | "subject_table">(
    column: K,
    label: (value: Discrepancy[K]) => string,
  ) =>
    [...new Set(discrepancies.map((each) => each[column]))].map((value) => ({
      value,
      label: label(value),
      count: discrepancies.filter((each) => each[column] === value).length,
    }));
  return [
    { name: "severity", label: w.filter.severity, options: options("severity", (value) => w.group[value]) },
    { name: "kind", label: w.filter.kind, options: options("kind", (value) => w.kind[value]) },
    {
      name: "table",
      label: w.filter.table,
      options: options("subject_table", (value) => dataset.dictionary[value as TableName].title),
    },
  ].filter(({ options: some }) => some.length > 1);
}
