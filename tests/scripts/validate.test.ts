// The command lines over the dataset, as a person meets them: exit code, plain sentences, nothing published half.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tinyFiles, withCell } from "../fixtures/tiny.ts";

const scratch = mkdtempSync(join(tmpdir(), "dataset-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function folderOf(name: string, files: Record<string, string>): string {
  const folder = join(scratch, name);
  mkdirSync(join(folder, "translations"), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function run(command: string, args: string[], env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: "utf8",
    shell: process.platform === "win32",
    env: { ...process.env, NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  return { status, said: stdout + stderr };
}

const broken = folderOf("broken", withCell("budget_lines", "school-total", "amount_eur", "1.25 million"));
const sound = folderOf("sound", tinyFiles());

test("validate says what is wrong, without a stack trace, and exits with 1", () => {
  const { status, said } = run("node", ["scripts/validate.ts"], { DATA_DIR: broken });
  expect(status).toBe(1);
  expect(said).toContain(
    `${broken}/budget_lines.csv:2 amount_eur: expected whole euros such as 1250000, or nothing, got "1.25 million"`,
  );
  expect(said).not.toMatch(/^\s+at /m);
});

test("validate says so where the folder cannot be read", () => {
  const { status, said } = run("node", ["scripts/validate.ts"], { DATA_DIR: join(scratch, "nowhere") });
  expect(status).toBe(1);
  expect(said).toContain("expected a readable folder, got ENOENT");
});

test("a build stops at a bad cell before its first page", { timeout: 60_000 }, () => {
  const out = join(scratch, "broken-site");
  const { status, said } = run("astro", ["build", "--outDir", out], { DATA_DIR: broken });
  expect(status).toBe(1);
  expect(said).toContain("budget_lines.csv:2 amount_eur");
  expect(existsSync(join(out, "index.html"))).toBe(false);
});

test("the same code builds another country’s report", { timeout: 60_000 }, () => {
  const out = join(scratch, "sound-site");
  const { status, said } = run("astro", ["build", "--silent", "--outDir", out], { DATA_DIR: sound });
  expect(said).toBe("");
  expect(status).toBe(0);
  expect(readFileSync(join(out, "index.html"), "utf8")).toContain("Digitising Xanadu");
  expect(existsSync(join(out, "initiatives/school/index.html"))).toBe(true);
});
