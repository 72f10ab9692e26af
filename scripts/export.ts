// Writes all the data as files, without a page: npm run export -- --out folder
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { exportedFiles } from "../src/exports/open/exported-files.ts";
import { sourceOf } from "./source.ts";

async function run(): Promise<number> {
  const { out } = parseArgs({ options: { out: { type: "string" } } }).values;
  if (!out) {
    console.error("expected a folder to write to: npm run export -- --out folder");
    return 1;
  }
  const source = sourceOf(process.env["DATA_DIR"] ?? "data");
  if (!source) return 1;
  const files = Object.entries(exportedFiles(source));
  for (const [path, make] of files) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, await make());
  }
  console.log(`${out}: ${files.length} files`);
  return 0;
}

process.exitCode = await run();
