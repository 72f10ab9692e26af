import { metaOf } from "../schema/cells.ts";
import type { Row } from "../schema/table.ts";
import { type TableName, tables } from "../schema/tables.ts";
import type { translations } from "../schema/translations.ts";
import type { LocatedTables } from "./located-tables.ts";
import type { LocatedRow } from "./parse-table.ts";
import type { Problem } from "./problem.ts";

export type Translation = Row<typeof translations>;

/** Every cell that is to be translated, as `table id column`. */
function translatedCells(located: LocatedTables): string[] {
  return (Object.keys(tables) as TableName[]).flatMap((name) =>
    Object.entries(tables[name].columns)
      .filter(([, cell]) => metaOf(cell).isTranslated)
      .flatMap(([column]) => located[name].map(({ row }) => `${name} ${row.id} ${column}`)),
  );
}

/** One language's file against the tables: each cell to be translated stands in it once, and nothing else does. */
export function checkTranslations(
  file: string,
  rows: readonly LocatedRow<Translation>[],
  located: LocatedTables,
): Problem[] {
  const wanted = new Set(translatedCells(located));
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { row, line } of rows) {
    const cell = `${row.table} ${row.id} ${row.column}`;
    const seen = first.get(cell);
    if (!wanted.has(cell))
      problems.push({ file, line, expected: "a cell that is translated, by table, id and column", got: cell });
    else if (seen !== undefined)
      problems.push({ file, line, expected: `each cell once (line ${seen} has it)`, got: cell });
    else first.set(cell, line);
  }
  const missing = [...wanted].filter((cell) => !first.has(cell));
  return [...problems, ...missing.map((cell) => ({ file, expected: `a translation of ${cell}` }))];
}
