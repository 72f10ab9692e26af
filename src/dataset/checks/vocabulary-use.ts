import type { Table } from "../../schema/table.ts";
import { type TableName, tables } from "../../schema/tables.ts";
import type { LocatedTables } from "../located-tables.ts";
import { referenceColumns } from "../parse-table.ts";
import type { Problem } from "../problem.ts";

const vocabularies: readonly TableName[] = [
  "regions",
  "instruments",
  "sectors",
  "technologies",
  "beneficiaries",
  "funding_sources",
  "organisations",
  "indicators",
  "units",
  "publishers",
  "endnotes",
];

/**
 * Terms that no row uses: a term nobody refers to is a slip, or should go. Pillars are the report's own division, where one
 * without any measure is a gap to be shown.
 */
export function checkVocabularyUse(located: LocatedTables): Problem[] {
  const used = new Map(vocabularies.map((name) => [name as string, new Set<unknown>()]));
  for (const name of Object.keys(tables) as TableName[]) {
    for (const { column, references } of referenceColumns(tables[name] as unknown as Table)) {
      const ids = located[name].flatMap(({ row }) => [(row as Record<string, unknown>)[column] ?? []].flat());
      for (const table of references) for (const id of ids) used.get(table)?.add(id);
    }
  }
  return vocabularies.flatMap((name) =>
    located[name]
      .filter(({ row }) => !used.get(name)?.has(row.id))
      .map(({ row, line }) => ({
        file: `${name}.csv`,
        line,
        column: "id",
        expected: "a term that some row uses",
        got: row.id,
      })),
  );
}
