import type { Words } from "../../text/context.ts";
import { plainNumber } from "../../text/numbers.ts";
import type { CellChange, TableChange, VersionChanges } from "./version-changes.ts";
import { isSame } from "./version-changes.ts";

/** What changed, as sentences under headings: one heading a table, and one for the totals. */
export interface ChangesInWords {
  heading: string;
  lines: string[];
}

/** The changes between two versions in plain words; a single heading that says so where nothing changed. */
export function changesInWords(changes: VersionChanges, { m, language }: Words): ChangesInWords[] {
  const words = m.openData.changes;
  if (isSame(changes)) return [{ heading: words.none, lines: [] }];
  const amount = (value: number | undefined) => (value === undefined ? words.nothing : plainNumber(value, language));
  const totals = changes.totals.flatMap(({ id, printed, lines }) => [
    ...(printed.before === printed.after
      ? []
      : [words.printed({ id, before: amount(printed.before), after: amount(printed.after) })]),
    ...(lines.before === lines.after
      ? []
      : [words.lines({ id, before: amount(lines.before), after: amount(lines.after) })]),
  ]);
  const whole = [
    ...(changes.tablesAdded.length > 0 ? [words.tablesAdded({ tables: changes.tablesAdded.join(", ") })] : []),
    ...(changes.tablesGone.length > 0 ? [words.tablesGone({ tables: changes.tablesGone.join(", ") })] : []),
  ];
  return [
    { heading: words.totals, lines: totals.length > 0 ? totals : [words.totalsSame] },
    ...(whole.length > 0 ? [{ heading: words.tables, lines: whole }] : []),
    ...changes.tables.map((table) => ({ heading: table.table, lines: tableLines(table, words) })),
  ];
}

function tableLines(table: TableChange, words: Words["m"]["openData"]["changes"]): string[] {
  const { columnsAdded, columnsGone, rowsAdded, rowsGone, cells } = table;
  const said = (ids: readonly string[], say: (given: { n: number; names: string }) => string) =>
    ids.length > 0 ? [say({ n: ids.length, names: ids.join(", ") })] : [];
  const byColumn = [...Map.groupBy(cells, ({ column }) => column)];
  return [
    ...said(columnsAdded, words.columnsAdded),
    ...said(columnsGone, words.columnsGone),
    ...said(rowsAdded, words.rowsAdded),
    ...said(rowsGone, words.rowsGone),
    ...byColumn.map(([column, some]) => columnLine(column, some, words)),
  ];
}

/** How many cells of a column changed, and, where they hold numbers or codes, each from what to what. */
function columnLine(column: string, cells: readonly CellChange[], words: Words["m"]["openData"]["changes"]): string {
  const isShort = cells.every(({ before, after }) => [before, after].every((text) => !/\s/.test(text)));
  const each = cells.map(({ id, before, after }) =>
    words.cell({ id, before: before || words.nothing, after: after || words.nothing }),
  );
  return isShort
    ? words.cellsEach({ column, n: cells.length, each: each.join("; ") })
    : words.cells({ column, n: cells.length, ids: cells.map(({ id }) => id).join(", ") });
}
