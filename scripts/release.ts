// Keeps the data as it stands as a released version, and writes its citation: npm run release
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipped } from "../src/exports/open/archive.ts";
import { citationFile } from "../src/exports/open/citation-file.ts";
import { archiveFiles } from "../src/exports/open/data-files.ts";
import { versionsFolder } from "../src/exports/versions/kept-versions.ts";
import { sourceOf } from "./source.ts";

const folder = process.env["DATA_DIR"] ?? "data";

function release(): number {
  const source = sourceOf(folder);
  if (!source) return 1;
  const { data_version, data_released } = source.context.dataset.report;
  const target = join(versionsFolder(folder), `${data_version}.zip`);
  if (!data_released) {
    console.error(`${folder}/report.json data_released: expected the day of the release, got null`);
    return 1;
  }
  if (existsSync(target)) {
    console.error(`${folder}/report.json data_version: expected a version not yet released, got ${data_version}`);
    return 1;
  }
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, zipped(archiveFiles(source)));
  writeFileSync("CITATION.cff", citationFile(source.context, source.publication));
  console.log(`${target} and CITATION.cff written`);
  return 0;
}

process.exitCode = release();
