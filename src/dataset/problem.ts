/** One thing wrong with the data, said to the person who edits it. Lines count from 1, the header being line 1. */
export interface Problem {
  file: string;
  line?: number | undefined;
  column?: string | undefined;
  expected: string;
  got?: string | undefined;
}

/** The problem in one line: `data/budget_lines.csv:17 amount_eur: expected whole euros …, got "1.25 million"`. */
export function describeProblem({ file, line, column, expected, got }: Problem, folder = "data"): string {
  const cell = line === undefined ? `${folder}/${file}` : `${folder}/${file}:${line}`;
  const subject = column === undefined ? cell : `${cell} ${column}`;
  return `${subject}: expected ${expected}${got === undefined ? "" : `, got "${got}"`}`;
}

/** All problems, ordered by file, line and column, one a line, with their number at the end. */
export function describeProblems(problems: readonly Problem[], folder = "data"): string {
  const lines = [...problems]
    .sort((a, b) => a.file.localeCompare(b.file, "en") || (a.line ?? 0) - (b.line ?? 0))
    .map((problem) => describeProblem(problem, folder));
  return [...lines, `${lines.length} ${lines.length === 1 ? "problem" : "problems"} in ${folder}`].join("\n");
}
