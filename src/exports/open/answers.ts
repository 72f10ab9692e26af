import { DatabaseSync } from "node:sqlite";

/** What a question to the database gives: columns by name, and rows of cells. */
export interface Answer {
  columns: string[];
  rows: (string | number | null)[][];
}

/** The answers of a database, given as the bytes of its file, to some questions in SQL. */
export function answersOf(database: Uint8Array, questions: readonly string[]): Answer[] {
  const opened = new DatabaseSync(":memory:");
  try {
    opened.deserialize(database);
    return questions.map((sql) => {
      const statement = opened.prepare(sql);
      const columns = statement.columns().map(({ name }) => name);
      const rows = statement.all().map((row) => columns.map((column) => (row[column] ?? null) as string | number));
      return { columns, rows };
    });
  } finally {
    opened.close();
  }
}
