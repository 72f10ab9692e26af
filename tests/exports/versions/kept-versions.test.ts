import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keptVersions, versionsFolder } from "../../../src/exports/versions/kept-versions.ts";

test("keptVersions(folder) has the oldest first, by number and not by letter", () => {
  const folder = mkdtempSync(join(tmpdir(), "kept-"));
  expect(keptVersions(folder)).toEqual([]);
  mkdirSync(versionsFolder(folder));
  for (const name of ["10.0.0.zip", "2.10.0.zip", "2.9.1.zip", "notes.txt"])
    writeFileSync(join(versionsFolder(folder), name), name);
  expect(keptVersions(folder).map(({ version }) => version)).toEqual(["2.9.1", "2.10.0", "10.0.0"]);
  rmSync(folder, { recursive: true });
});
