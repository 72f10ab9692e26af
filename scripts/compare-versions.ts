// Says in plain words what changed between two versions of the data: npm run compare-versions -- 1.0.0 2.0.0

import { archiveFiles } from "../src/exports/open/data-files.ts";
import { changesInWords } from "../src/exports/versions/changes-in-words.ts";
import { keptVersions } from "../src/exports/versions/kept-versions.ts";
import { versionChanges } from "../src/exports/versions/version-changes.ts";
import { tablesOfArchive, type VersionTables, versionTables } from "../src/exports/versions/version-tables.ts";
import { messages } from "../src/text/messages.ts";
import { sourceOf } from "./source.ts";

const folder = process.env["DATA_DIR"] ?? "data";
const kept = keptVersions(folder);

/** The tables of a released version, or of the data as it stands where that is asked for; undefined for neither. */
function tablesOf(name: string): VersionTables | undefined {
  const archive = kept.find(({ version }) => version === name)?.archive;
  if (archive) return tablesOfArchive(archive);
  const source = name === "now" ? sourceOf(folder) : undefined;
  return source && versionTables(archiveFiles(source));
}

function run(names: readonly string[]): number {
  const [before, after] = names.map(tablesOf);
  if (!before || !after) {
    const known = [...kept.map(({ version }) => version), "now"].join(", ");
    console.error(`expected two of ${known}, got "${names.join(" ")}"`);
    return 1;
  }
  const said = changesInWords(versionChanges(before, after), { m: messages("en"), language: "en" });
  for (const { heading, lines } of said) {
    console.log(heading);
    for (const { says, codes } of lines)
      console.log(`  ${[says, ...(codes.length > 0 ? [codes.join(", ")] : [])].join(": ")}`);
  }
  return 0;
}

process.exitCode = run(process.argv.slice(2));
