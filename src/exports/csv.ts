import Papa from "papaparse";

export type Cell = string | number | boolean | null | readonly (string | number)[];

/**
 * Rows as CSV: comma unless told, LF, header first, one line a row, lists joined by semicolons, empty where missing. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  delimiter = ",",
): string {
  const body = rows.map((row) => columns.map((column) => csvCell(row[column] ?? null)));
  return `${Papa.unparse([[...columns], ...body], { newline: "\n", delimiter })}\n`;
}

function csvCell(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "number") return cell;
  const text = Array.isArray(cell) ? cell.join(";") : String(cell);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
