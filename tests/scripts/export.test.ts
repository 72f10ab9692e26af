import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The checksum of each file that the command writes, by path. */
function exported(env: Record<string, string>): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  folders.push(folder);
  execFileSync(process.execPath, ["scripts/export.ts", "--out", folder], {
    env: { ...process.env, DATA_DIR: "tests/fixtures/country", ...env },
  });
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return Object.fromEntries(
    paths.sort().map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex"),
    ]),
  );
}

test("export writes the same bytes in any folder, time zone and locale", () => {
  const here = exported({ TZ: "UTC", LANG: "C", LC_ALL: "C" });
  const there = exported({ TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  expect(there).toEqual(here);
  expect(Object.keys(here)).toEqual(
    expect.arrayContaining([
      "data/budget_lines.csv",
      "data/dataset.sqlite",
      "data/dataset.xlsx",
      "data/dataset.zip",
      "parquet/budget_lines/report=arcadia-2018/budget_lines.parquet",
    ]),
  );
}, 30_000);

test("export without a folder says what it needs", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/export.ts"], { encoding: "utf8" });
  expect([status, stderr.trim()]).toEqual([1, "expected a folder to write to: npm run export -- --out folder"]);
});
