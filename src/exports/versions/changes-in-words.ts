import type { Words } from "../../text/context.ts";
import { plainNumber } from "../../text/numbers.ts";
import type { CellChange, TableChange, VersionChanges } from "./version-changes.ts";
import { isSame } from "./version-changes.ts";

type ChangeWords = Words["m"]["openData"]["changes"];

/** A sentence, and the names of tables, columns and rows that it is said of. */
export interface ChangeLine {
  says: string;
  codes: readonly string[];
}

/** What changed, as sentences under headings: one heading a table, and one for the totals. */
export interface ChangesInWords {
  heading: string;
  /** The table that the heading names; null where it is words. */
  table: string | null;
  lines: ChangeLine[];
}

/** The changes between two versions in plain words; a single heading that says so where nothing changed. */
export function changesInWords(changes: VersionChanges, { m, language }: Words): ChangesInWords[] {
  const words = m.openData.changes;
  if (isSame(changes)) return [{ heading: words.none, table: null, lines: [] }];
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
    ...said(changes.tablesAdded, () => words.tablesAdded),
    ...said(changes.tablesGone, () => words.tablesGone),
  ];
  return [
    { heading: words.totals, table: null, lines: (totals.length > 0 ? totals : [words.totalsSame]).map(alone) },
    ...(whole.length > 0 ? [{ heading: words.tables, table: null, lines: whole }] : []),
    ...changes.tables.map((each) => ({ heading: each.table, table: each.table, lines: tableLines(each, words) })),
  ];
}

const alone = (says: string): ChangeLine => ({ says, codes: [] });

/** The line about some names; none where there are none. */
function said(codes: readonly string[], say: (given: { n: number }) => string): ChangeLine[] {
  return codes.length > 0 ? [{ says: say({ n: codes.length }), codes }] : [];
}

function tableLines(table: TableChange, words: ChangeWords): ChangeLine[] {
  const { columnsAdded, columnsGone, rowsAdded, rowsGone, cells } = table;
  return [
    ...said(columnsAdded, words.columnsAdded),
    ...said(columnsGone, words.columnsGone),
    ...said(rowsAdded, words.rowsAdded),
    ...said(rowsGone, words.rowsGone),
    ...[...Map.groupBy(cells, ({ column }) => column)].map(([column, some]) => columnLine(column, some, words)),
  ];
}

/** How many cells of a column changed, and, where they hold numbers or codes, each from what to what. */
function columnLine(column: string, cells: readonly CellChange[], words: ChangeWords): ChangeLine {
  const isShort = cells.every(({ before, after }) => [before, after].every((text) => !/\s/.test(text)));
  const n = cells.length;
  const value = (text: string) => text || words.nothing;
  return isShort
    ? {
        says: words.cellsEach({ column, n }),
        codes: cells.map(({ id, before, after }) => `${id}: ${value(before)} → ${value(after)}`),
      }
    : { says: words.cells({ column, n }), codes: cells.map(({ id }) => id) };
}
