import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/compare-versions.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, DATA_DIR: "tests/fixtures/country" },
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

test("compare-versions says that the data did not change since itself", () => {
  expect(run("now", "now")).toEqual({ status: 0, stdout: "Nothing changed.", stderr: "" });
});

test("compare-versions names the versions that there are where it is asked for another", () => {
  expect(run("1.0.0", "now")).toEqual({ status: 1, stdout: "", stderr: 'expected two of now, got "1.0.0 now"' });
});
