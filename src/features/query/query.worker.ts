// Asks the database away from the page, so that a question that does not end can be stopped with all that it holds.
import initSqlJs, { type Database } from "sql.js";

/** The first message: the program and the database, as bytes. */
export interface Start {
  program: ArrayBuffer;
  database: ArrayBuffer;
}

/** Every further message: a question, and how many rows of its answer are wanted at most. */
export interface Question {
  sql: string;
  most: number;
}

/** The answer to a question. */
export type Reply =
  | { columns: string[]; rows: (string | number | null)[][]; isCut: boolean }
  /** What the database says is wrong with it. */
  | { error: string };

let opened: Promise<Database> | undefined;

async function open({ program, database }: Start): Promise<Database> {
  const { Database } = await initSqlJs({ wasmBinary: program });
  const found = new Database(new Uint8Array(database));
  found.run("PRAGMA query_only = 1");
  return found;
}

/** The last answer of what may be several statements. */
function ask(database: Database, { sql, most }: Question): Reply {
  let reply: Reply = { columns: [], rows: [], isCut: false };
  for (const statement of database.iterateStatements(sql)) {
    const rows: (string | number | null)[][] = [];
    let isCut = false;
    while (!isCut && statement.step()) {
      if (rows.length === most) isCut = true;
      else rows.push(statement.get().map((cell) => (cell instanceof Uint8Array ? String(cell) : cell)));
    }
    reply = { columns: statement.getColumnNames(), rows, isCut };
  }
  return reply;
}

addEventListener("message", async ({ data }: MessageEvent<Start | Question>) => {
  if ("program" in data) {
    opened = open(data);
    return;
  }
  try {
    if (!opened) throw new Error("no database");
    postMessage(ask(await opened, data));
  } catch (error) {
    postMessage({ error: (error as Error).message } satisfies Reply);
  }
});
