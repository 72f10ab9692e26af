export type Cell = string | number | boolean | null | readonly (string | number)[];

/**
 * Rows as CSV (RFC 4180): comma unless told, LF, header first, one line a row, lists joined by semicolons, empty where
 * missing. A text that a spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone.
 */
export function toCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  delimiter = ",",
): string {
  const body = rows.map((row) => columns.map((column) => csvText(row[column] ?? null)));
  return [columns, ...body]
    .map((cells) => `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`)
    .join("");
}

/**
 * Records as a CSV file of one of two kinds. The kind for Excel has a byte-order mark and semicolons, which Excel opens
 * with accents and columns intact.
 */
export function recordsCsv(records: readonly Readonly<Record<string, Cell>>[], kind: "csv" | "excel"): string {
  const columns = Object.keys(records[0] ?? { id: "" });
  return kind === "csv" ? toCsv(columns, records) : `\uFEFF${toCsv(columns, records, ";")}`;
}

function csvText(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = Array.isArray(cell) ? cell.join(";") : String(cell);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** A field as it stands in the file; one with a space at an edge is quoted too, as some readers take that away. */
function quoted(text: string, delimiter: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(text) && !text.includes(delimiter);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
