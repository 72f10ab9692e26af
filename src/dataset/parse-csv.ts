import Papa from "papaparse";
import type { Problem } from "./problem.ts";

/** A record as it stands in the file: its line, and its cells by column. */
export interface RawRecord {
  line: number;
  cells: Record<string, string>;
}

export interface RawTable {
  /** Undefined where the file's shape is so wrong that its records cannot be told. */
  records: RawRecord[] | undefined;
  problems: Problem[];
}

/**
 * A CSV text as records with the columns asked for, or what is wrong with its shape. Accepts a byte-order mark, CRLF
 * and needless quotes; columns may stand in any order.
 */
export function parseCsv(file: string, text: string, columns: readonly string[]): RawTable {
  const problems: Problem[] = [];
  const damaged = text.split("\n").findIndex((line) => line.includes("\uFFFD"));
  if (damaged >= 0) {
    const problem = { file, line: damaged + 1, expected: "UTF-8 text", got: "bytes that are not UTF-8" };
    return { records: undefined, problems: [problem] };
  }

  const parsed = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { delimiter: "," });
  const lines = lineNumbers(parsed.data);
  for (const error of parsed.errors) {
    problems.push({ file, line: lines[error.row ?? 0], expected: "well-formed quotes", got: error.message });
  }
  const [header = [], ...body] = parsed.data;
  problems.push(...headerProblems(file, header, columns));
  if (problems.length > 0) return { records: undefined, problems };

  // The last line of a text that ends with a newline is one empty cell, not a record.
  if (body.at(-1)?.join("") === "" && body.at(-1)?.length === 1) body.pop();
  const records = body.flatMap((cells, index): RawRecord[] => {
    const line = lines[index + 1] as number;
    const problem = recordProblem(cells, header);
    if (problem) problems.push({ file, line, ...problem });
    if (cells.length !== header.length) return [];
    return [{ line, cells: Object.fromEntries(header.map((column, at) => [column, cells[at] as string])) }];
  });
  return { records, problems };
}

/** The line on which each record begins: a cell with a newline inside pushes the rest down. */
function lineNumbers(records: readonly string[][]): number[] {
  let next = 1;
  return records.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\n/g)?.length ?? 0), 0);
    return line;
  });
}

function headerProblems(file: string, header: readonly string[], columns: readonly string[]): Problem[] {
  if (header.length === 1 && columns.length > 1 && /[;\t]/.test(header[0] ?? "")) {
    return [{ file, line: 1, expected: "commas between columns", got: header[0] }];
  }
  const problems: Problem[] = [];
  for (const column of columns) {
    if (!header.includes(column)) problems.push({ file, line: 1, column, expected: "this column in the header" });
  }
  header.forEach((column, at) => {
    if (!columns.includes(column))
      problems.push({
        file,
        line: 1,
        column: `column ${at + 1}`,
        expected: `one of ${columns.join(", ")}`,
        got: column,
      });
    else if (header.indexOf(column) < at) problems.push({ file, line: 1, column, expected: "each column once" });
  });
  return problems;
}

function recordProblem(
  cells: readonly string[],
  header: readonly string[],
): Omit<Problem, "file" | "line"> | undefined {
  if (cells.length !== header.length) {
    return {
      expected: `${header.length} cells`,
      got: cells.length === 1 && cells[0] === "" ? "an empty line" : `${cells.length} cells`,
    };
  }
  const broken = cells.findIndex((cell) => /[\r\n]/.test(cell));
  if (broken >= 0)
    return {
      column: header[broken],
      expected: "no line break inside a cell",
      got: cells[broken]?.replace(/\r?\n/g, "⏎"),
    };
  return undefined;
}
