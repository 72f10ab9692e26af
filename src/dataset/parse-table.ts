import { metaOf } from "../schema/cells.ts";
import type { Columns, RowOf, Table } from "../schema/table.ts";
import { parseCsv, type RawRecord } from "./parse-csv.ts";
import type { Problem } from "./problem.ts";

/** A typed row, the line it stands on, and its cells as the curator typed them, for messages. */
export interface LocatedRow<R> extends RawRecord {
  row: R;
}

export interface ParsedTable<R> {
  /** Rows without a problem of their own. */
  rows: LocatedRow<R>[];
  /** Ids of all records, so that a reference to a faulty row is not reported as well; none if the header is wrong. */
  ids: Set<string> | undefined;
  problems: Problem[];
}

/** The rows of one table from its CSV text; a row with a problem is left out of `rows` and named in `problems`. */
export function parseTable<C extends Columns>(
  table: Table<C>,
  text: string,
  file = `${table.name}.csv`,
): ParsedTable<RowOf<C>> {
  const { records, problems } = parseCsv(file, text, Object.keys(table.columns));
  const rows: LocatedRow<RowOf<C>>[] = [];
  for (const record of records ?? []) {
    const { row, problems: found } = parseRecord(table, record);
    problems.push(...found.map((problem) => ({ file, line: record.line, ...problem })));
    if (found.length === 0) rows.push({ ...record, row });
  }
  return { rows, ids: records && new Set(records.map(({ cells }) => cells["id"] as string)), problems };
}

function parseRecord<C extends Columns>(table: Table<C>, record: RawRecord) {
  const values: Record<string, unknown> = {};
  const problems: Omit<Problem, "file" | "line">[] = [];
  for (const [column, cell] of Object.entries(table.columns)) {
    const got = record.cells[column] as string;
    const result = cell.safeParse(got);
    if (result.success) values[column] = result.data;
    else for (const issue of result.error.issues) problems.push({ column, expected: issue.message, got });
  }
  const row = values as RowOf<C>;
  for (const rule of table.rules) {
    if (!rule.needs.every((column) => column in values)) continue;
    const expected = rule.check(row);
    if (expected) problems.push({ column: rule.column, expected, got: record.cells[rule.column] });
  }
  return { row, problems };
}

/** The columns of a table whose cells hold ids of other tables, with those tables. */
export function referenceColumns(table: Table): { column: string; references: readonly string[] }[] {
  return Object.entries(table.columns).flatMap(([column, cell]) => {
    const { references } = metaOf(cell);
    return references ? [{ column, references }] : [];
  });
}
