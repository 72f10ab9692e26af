import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadDataset } from "../../src/dataset/dataset.ts";
import { localise } from "../../src/dataset/localise.ts";
import { readFolder } from "../../src/dataset/read-folder.ts";
import { bridge, tinyFiles, withCell } from "../fixtures/tiny.ts";

const scratch = mkdtempSync(join(tmpdir(), "pseudo-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs the command over some files; the copy it makes, and what it says. */
function run(name: string, files: Record<string, string>) {
  const folder = join(scratch, name);
  const out = join(scratch, `${name}-out`);
  mkdirSync(join(folder, "translations"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const args = ["scripts/pseudo-language.ts", "--out", out];
  const again = () => spawnSync("node", args, { encoding: "utf8", env: { ...process.env, DATA_DIR: folder } });
  return { out, ...again(), again };
}

test("pseudo-language copies a data folder and translates all of it, list by list", () => {
  const { out, status, stdout, again } = run("sound", { ...tinyFiles(), "cooperation_projects.csv": bridge });
  expect([status, stdout]).toEqual([0, expect.stringMatching(/: \d{3,} texts in en-XA\n$/)]);
  const { dataset, problems } = loadDataset(readFolder(out));
  expect(problems).toEqual([]);
  expect(dataset?.report.translation_languages).toEqual(["en-XA"]);
  expect(dataset?.initiatives[0]?.summary).toBe("What school does.");
  const localised = dataset && localise(dataset, "en-XA");
  expect(localised?.initiatives[0]).toMatchObject({ name: "school", summary: "⟦Whát sçhóól dóés. ~~~~~⟧" });
  expect(localised?.cooperation_projects[0]?.partner_areas).toEqual(["⟦Ñórth ~⟧", "⟦Sóúth ~⟧"]);
  expect(localised?.report.country).toBe("⟦Xáñádú ~⟧");
  // What is there is not written over.
  expect(again().status).toBe(1);
});

test("pseudo-language lists the problems of data that has some", () => {
  const { status, stderr } = run("broken", withCell("sectors", "all", "is_all", "yes"));
  expect(status).toBe(1);
  expect(stderr).toContain("sectors.csv:2 is_all: expected true or false");
});
