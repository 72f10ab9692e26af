// Each example is run as it stands on the page, where its language can be had; the others say that they are not.
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { asyncBufferFromUrl, parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answersOf } from "../../../src/exports/open/answers.ts";
import { type CodeExample, codeExamples } from "../../../src/exports/open/code-examples.ts";
import { dataFiles } from "../../../src/exports/open/data-files.ts";
import { type FileServer, serveFiles } from "../../fixtures/file-server.ts";
import { publishedOf } from "../../fixtures/published.ts";

const { source, table } = publishedOf("the report");
const files = dataFiles(source);
const largest = table("initiative_list")
  .rows.flatMap(({ name, total_eur }) =>
    total_eur === null ? [] : [{ name: String(name), total_eur: Number(total_eur) }],
  )
  .sort((a, b) => b.total_eur - a.total_eur)
  .slice(0, 5);

let server: FileServer;
const folder = mkdtempSync(join(tmpdir(), "examples-"));
beforeAll(async () => {
  server = await serveFiles(async (path) => files[path]?.());
  writeFileSync(join(folder, "initiative_list.parquet"), (await files["initiative_list.parquet"]?.()) ?? "");
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function example(tool: CodeExample["tool"], data: string): string {
  const found = codeExamples(data).find((each) => each.tool === tool);
  if (!found?.code) throw new Error(`no code: ${tool}`);
  return found.code;
}

/** The first of some commands that can do what is asked of it; undefined where none can. */
const able = (commands: readonly string[], ...args: string[]) =>
  commands.find((command) => {
    try {
      execFileSync(command, args, { stdio: "ignore" });
      return true;
    } catch {
      return false;
    }
  });
const python = able(["python3", "/usr/bin/python3", "python"], "-c", "import pandas");
const r = able(["Rscript"], "--version");
const run = promisify(execFile);

/** Each name, followed by its total on the same line, in order. */
function expectInOrder(said: string): void {
  const lines = said.split("\n").map((line) => line.replaceAll(/\s+/g, " "));
  const at = largest.map(({ name, total_eur }) =>
    lines.findIndex((line) => {
      const [, after] = line.split(name);
      return after !== undefined && Number(after.trim().split(" ")[0]) === total_eur;
    }),
  );
  expect(at, said).toEqual([...at].sort((a, b) => a - b));
  expect(at, said).not.toContain(-1);
}

test.skipIf(!python)("pandas answers as the dataset does", async () => {
  expectInOrder((await run(python ?? "", ["-c", example("pandas", server.address)])).stdout);
});

test.skipIf(!r)("R answers as the dataset does", async () => {
  expectInOrder((await run(r ?? "", ["-e", example("R", server.address)])).stdout);
});

test("JavaScript answers as the dataset does", async () => {
  const code = ["--input-type=module", "--eval", example("JavaScript", server.address)];
  expectInOrder((await run(process.execPath, code)).stdout);
});

test("DuckDB answers as the dataset does, of a file on the same machine", async () => {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const rows = (await connection.runAndReadAll(example("DuckDB", `${folder}/`))).getRowObjectsJson();
  connection.closeSync();
  expect(rows.map(({ name, total_eur }) => ({ name, total_eur: Number(total_eur) }))).toEqual(largest);
});

test("SQLite answers as the dataset does", async () => {
  const database = (await files["dataset.sqlite"]?.()) as Uint8Array;
  const [answer] = answersOf(database, [example("SQLite", "")]);
  expect(answer?.rows).toEqual(largest.map(({ name, total_eur }) => [name, total_eur]));
});

test("a published file is read over HTTP by the parts that a question needs", async () => {
  const whole = (await files["discrepancies.parquet"]?.()) as Uint8Array;
  server.log.length = 0;
  const file = await asyncBufferFromUrl({ url: `${server.address}discrepancies.parquet` });
  // The description of the columns stands at the end of the file; the library would fetch half a megabyte of it at first.
  const metadata = await parquetMetadataAsync(file, { initialFetchSize: 4096 });
  const rows = await parquetReadObjects({ file, metadata, columns: ["id", "severity"] });
  expect(rows).toEqual(table("discrepancies").rows.map(({ id, severity }) => ({ id, severity })));
  const parts = server.log.filter(({ method }) => method === "GET");
  expect(parts.every(({ status }) => status === 206)).toBe(true);
  expect(parts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(whole.length / 4);
});

test("each example says whether it is run, and those that are run have a test here", () => {
  const executed = codeExamples("").filter(({ executed }) => executed !== "never");
  expect(executed.map(({ tool }) => tool)).toEqual(["pandas", "R", "DuckDB", "JavaScript", "SQLite"]);
});
