import type { Table } from "../schema/table.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { KnownIds, LocatedTables } from "./located-tables.ts";
import { referenceColumns } from "./parse-table.ts";
import type { Problem } from "./problem.ts";

/** Ids that stand twice in a table, and references to rows that do not exist. */
export function checkIds(located: LocatedTables, ids: KnownIds): Problem[] {
  return (Object.keys(tables) as TableName[]).flatMap((name) => [
    ...duplicateIds(name, located),
    ...danglingReferences(name, located, ids),
  ]);
}

function duplicateIds(name: TableName, located: LocatedTables): Problem[] {
  const first = new Map<string, number>();
  return located[name].flatMap(({ line, row }) => {
    const seen = first.get(row.id);
    if (seen === undefined) first.set(row.id, line);
    return seen === undefined
      ? []
      : [{ file: `${name}.csv`, line, column: "id", expected: `an id of its own (line ${seen} has it)`, got: row.id }];
  });
}

function danglingReferences(name: TableName, located: LocatedTables, ids: KnownIds): Problem[] {
  const columns = referenceColumns(tables[name] as unknown as Table).filter(({ references }) =>
    references.every((table) => ids.has(table)),
  );
  return located[name].flatMap(({ line, row }) =>
    columns.flatMap(({ column, references }) =>
      [(row as Record<string, unknown>)[column] ?? []]
        .flat()
        .filter((id) => !references.some((table) => ids.get(table)?.has(id as string)))
        .map((id) => ({
          file: `${name}.csv`,
          line,
          column,
          expected: `an id of ${references.map((table) => `${table}.csv`).join(" or ")}`,
          got: String(id),
        })),
    ),
  );
}
