import writeWorkbook from "write-excel-file/node";
import type { Context } from "../../text/context.ts";
import type { Cell } from "../csv.ts";
import { unzipped, zipped } from "./archive.ts";
import type { PublishedTable } from "./published-table.ts";

type WorkbookCell = string | number | boolean | null | { value: string; fontWeight?: "bold"; wrap?: boolean };

/** The part of a workbook that holds one table. */
interface Leaf {
  sheet: string;
  data: WorkbookCell[][];
  columns: { width: number }[];
  stickyRowsCount?: number;
}

/** What the read-me of a workbook says: a heading, and lines, those of a table cell by cell. */
export interface ReadMe {
  title: string;
  lines: readonly string[];
}

/**
 * Tables as a workbook: first what it is and what its columns mean, then a table each, its header bold and held in view,
 * numbers as numbers, lists joined by semicolons. No cell is a formula. The same rows give the same bytes.
 */
export async function workbook(
  context: Context,
  readMe: ReadMe,
  tables: readonly PublishedTable[],
): Promise<Uint8Array> {
  const leaves = [readMeLeaf(context, readMe), dictionaryLeaf(context, tables), ...tables.map(tableLeaf)];
  // Written anew as an archive without a moment: the library's own names the time of writing.
  return zipped(unzipped(await writeWorkbook(leaves).toBuffer()));
}

function readMeLeaf({ m }: Context, { title, lines }: ReadMe): Leaf {
  const wrapped = lines.map((value): WorkbookCell[] => [{ value, wrap: true }]);
  return {
    sheet: m.openData.workbook.readMe,
    data: [[{ value: title, fontWeight: "bold" }], ...wrapped],
    columns: [{ width: 110 }],
  };
}

function dictionaryLeaf({ m }: Context, tables: readonly PublishedTable[]): Leaf {
  const words = m.openData.workbook;
  const lines = tables.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([column, { title, description, type, unit, codes, references }]) => [
      name,
      column,
      title,
      description,
      type,
      unit ?? null,
      [...(references ?? []), ...(codes ?? [])].join("; ") || null,
    ]),
  );
  return leaf(words.columns, Object.values(words.dictionary), lines);
}

function tableLeaf({ name, columns, rows }: PublishedTable): Leaf {
  const names = Object.keys(columns);
  return leaf(
    name,
    names,
    rows.map((row) => names.map((column) => workbookValue(row[column] ?? null))),
  );
}

function leaf(sheet: string, header: readonly string[], lines: readonly WorkbookCell[][]): Leaf {
  const widthOf = (at: number) => Math.max(...[header, ...lines].map((line) => String(line[at] ?? "").length));
  return {
    sheet,
    data: [header.map((value): WorkbookCell => ({ value, fontWeight: "bold" })), ...lines],
    columns: header.map((_, at) => ({ width: Math.min(60, widthOf(at) + 2) })),
    stickyRowsCount: 1,
  };
}

function workbookValue(cell: Cell): WorkbookCell {
  if (Array.isArray(cell)) return cell.length > 0 ? cell.join("; ") : null;
  return cell as WorkbookCell;
}
