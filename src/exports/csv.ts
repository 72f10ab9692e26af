export type Cell = string | number | boolean | null | readonly (string | number)[];

type Records = readonly Readonly<Record<string, Cell>>[];

/**
 * Rows as CSV, strictly by RFC 4180: commas, CRLF, header first, one record a line, lists joined by semicolons, empty where
 * missing. No character of a text is changed, so that a program reads what the dataset says.
 */
export function toCsv(columns: readonly string[], rows: Records): string {
  return delimited(columns, rows, ",", csvText);
}

/**
 * Rows as a text that a spreadsheet opens or takes from the clipboard. It is for eyes, not for programs: a text that the
 * spreadsheet would run as a formula gets an apostrophe in front; numbers are left alone.
 */
export function toSpreadsheetText(columns: readonly string[], rows: Records, delimiter: ";" | "\t"): string {
  return delimited(columns, rows, delimiter, (cell) => {
    const text = csvText(cell);
    return typeof cell !== "number" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  });
}

/**
 * Records as a file of one of two kinds: CSV, or a text with semicolons and a byte-order mark, which a spreadsheet that
 * writes decimals with a comma opens with accents and columns intact.
 */
export function recordsCsv(records: Records, kind: "csv" | "semicolons"): string {
  const columns = Object.keys(records[0] ?? { id: "" });
  return kind === "csv" ? toCsv(columns, records) : `\uFEFF${toSpreadsheetText(columns, records, ";")}`;
}

function delimited(columns: readonly string[], rows: Records, delimiter: string, write: (cell: Cell) => string) {
  const body = rows.map((row) => columns.map((column) => write(row[column] ?? null)));
  return [columns, ...body]
    .map((cells) => {
      const line = cells.map((cell) => quoted(cell, delimiter)).join(delimiter);
      // A record of one empty field would be an empty line, which readers skip.
      return `${line === "" ? '""' : line}\r\n`;
    })
    .join("");
}

/** A cell as the characters that stand for it in a text: lists joined by semicolons, empty where missing. */
function csvText(cell: Cell): string {
  if (cell === null) return "";
  return Array.isArray(cell) ? cell.join(";") : String(cell);
}

/** A field as it stands in the file; one with a space at an edge is quoted too, as some readers take that away. */
function quoted(text: string, delimiter: string): string {
  const isPlain = !/["\r\n]|^\s|\s$/.test(text) && !text.includes(delimiter);
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
