import type { Cell } from "../../exports/csv.ts";

/** Columns of an answer with names of their own: of two that are called the same, the second is `name_2`. */
export function distinct(columns: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const times = (seen.get(column) ?? 0) + 1;
    seen.set(column, times);
    return times === 1 ? column : `${column}_${times}`;
  });
}

/** The rows of an answer as records, for a file. */
export function answerRecords(columns: readonly string[], rows: readonly (readonly Cell[])[]): Record<string, Cell>[] {
  const names = distinct(columns);
  return rows.map((row) => Object.fromEntries(names.map((name, at) => [name, row[at] ?? null])));
}

/** Which columns of an answer hold numbers alone, beside what is missing. */
export function numeric(rows: readonly (readonly Cell[])[]): boolean[] {
  const [first = []] = rows;
  return first.map((_, at) => {
    const stated = rows.map((row) => row[at] ?? null).filter((cell) => cell !== null);
    return stated.length > 0 && stated.every((cell) => typeof cell === "number");
  });
}
