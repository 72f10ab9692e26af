// Everything that must hold before a change lands, one step after the other: npm test
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";

interface Counts {
  passed: number;
  failed: number;
}

interface Timed {
  name: string;
  seconds: number;
}

interface Step {
  name: string;
  command: string[];
  env?: Record<string, string>;
  /** Reads how many tests passed and failed; a step without counts as one. */
  counts?: () => Counts;
  /** Reads how long each test took. */
  times?: () => Timed[];
  /** The step whose success this one needs. */
  needs?: string;
}

const scratch = mkdtempSync(join(tmpdir(), "site-test-"));
const vitestReport = join(scratch, "vitest.json");
const playwrightReport = join(scratch, "playwright.json");
const countryReport = join(scratch, "country.json");
const subPath = "/some/sub-path/";
const subFolder = join(scratch, "sub-path");
// Data in a language more, which nobody speaks: the report's own, and a country whose tables are partly empty.
const inTwoLanguages = (name: string, data: string) => ({
  from: { DATA_DIR: data },
  data: join(scratch, `${name}-data`),
  folder: join(scratch, name),
});
const longer = inTwoLanguages("longer", process.env["DATA_DIR"] ?? "data");
const country = inTwoLanguages("country", "tests/fixtures/country");
// What that site must not hold: names of the report in data/, and what code writes where a value is missing.
const foreign = ["Belgi", "Fland", "Flemish", "Walloon", "Walloni", "Brussels", "undefined", "NaN", "Infinity"];

const steps: Step[] = [
  { name: "lock file", command: ["node", "scripts/check-lock.ts"] },
  { name: "data", command: ["node", "scripts/validate.ts"] },
  { name: "types", command: ["astro", "check"] },
  { name: "lint and format", command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code", command: ["knip"] },
  {
    name: "unit tests",
    command: [
      "vitest",
      "run",
      "--config",
      "tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${vitestReport}`,
    ],
    counts: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = readJson(vitestReport);
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
    },
    times: () =>
      readJson(vitestReport).testResults.flatMap(({ name, assertionResults }: VitestFile) =>
        assertionResults.map(({ fullName, duration }) => ({
          name: `${relative(process.cwd(), name)} › ${fullName}`,
          seconds: (duration ?? 0) / 1000,
        })),
      ),
  },
  { name: "build", command: ["astro", "build", "--silent"] },
  {
    name: "html conformance",
    command: ["html-validate", "--config", "tests/html-validate.json", "dist/**/*.html"],
    needs: "build",
  },
  { name: "site check", command: ["node", "scripts/check-site.ts", "dist"], needs: "build" },
  { name: "published numbers", command: ["node", "scripts/check-numbers.ts", "dist"], needs: "build" },
  {
    name: "build under a sub-path",
    command: ["astro", "build", "--silent", "--outDir", subFolder],
    env: { BASE_PATH: subPath },
  },
  {
    name: "site check under a sub-path",
    command: ["node", "scripts/check-site.ts", subFolder],
    env: { BASE_PATH: subPath },
    needs: "build under a sub-path",
  },
  ...[
    { name: "pseudo-language", site: longer },
    { name: "another country", site: country },
  ].flatMap(({ name, site: { from, data, folder } }): Step[] => [
    { name: `data of ${name}`, command: ["node", "scripts/pseudo-language.ts", "--out", data], env: from },
    {
      name,
      command: ["astro", "build", "--silent", "--outDir", folder],
      env: { DATA_DIR: data },
      needs: `data of ${name}`,
    },
    {
      name: `language of ${name}`,
      command: ["node", "scripts/check-language.ts", folder],
      env: { DATA_DIR: data },
      needs: name,
    },
  ]),
  ...[
    { name: "site check of another country", command: ["node", "scripts/check-site.ts", country.folder] },
    { name: "numbers of another country", command: ["node", "scripts/check-numbers.ts", country.folder] },
    { name: "words of another country", command: ["node", "scripts/check-words.ts", country.folder, ...foreign] },
    {
      // A page of each kind is enough here; all of them are held to it above.
      name: "html conformance of another country",
      command: [
        "html-validate",
        "--config",
        "tests/html-validate.json",
        ...["index.html", "*/index.html", "pillars/*/index.html"].map((pages) => `${country.folder}/${pages}`),
      ],
    },
  ].map((step) => ({ ...step, needs: "another country" })),
  {
    name: "pages of another country",
    command: ["playwright", "test", "--config", "tests/playwright.config.ts", "--project", "other-sites"],
    env: { SITE_FOLDER: country.folder, PLAYWRIGHT_JSON_OUTPUT_FILE: countryReport },
    counts: () => playwrightCounts(countryReport),
    needs: "another country",
  },
  {
    name: "browser tests",
    command: ["playwright", "test", "--config", "tests/playwright.config.ts", "--project", "every-kind"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    counts: () => playwrightCounts(playwrightReport),
    times: () => readJson(playwrightReport).suites.flatMap(timesIn),
    needs: "build",
  },
];

function readJson(path: string) {
  return JSON.parse(readFileSync(path, "utf8"));
}

function playwrightCounts(report: string): Counts {
  const { expected, unexpected, flaky } = readJson(report).stats;
  return { passed: expected + flaky, failed: unexpected };
}

interface VitestFile {
  name: string;
  assertionResults: { fullName: string; duration?: number }[];
}

interface PlaywrightSuite {
  file: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; tests: { results: { duration: number }[] }[] }[];
}

function timesIn({ file, suites = [], specs }: PlaywrightSuite): Timed[] {
  const own = specs.map(({ title, tests }) => ({
    name: `tests/${file} › ${title}`,
    seconds: tests.flatMap(({ results }) => results).reduce((sum, { duration }) => sum + duration, 0) / 1000,
  }));
  return [...own, ...suites.flatMap(timesIn)];
}

function run({ name, command, env, counts }: Step): Counts {
  const started = performance.now();
  console.log(`\n── ${name}`);
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", ...env },
  });
  console.log(`   ${status === 0 ? "passed" : "failed"} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (!counts) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const counted = counts();
    return status === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const began = performance.now();
const results = new Map<string, Counts>();
for (const step of steps) {
  const isSkipped = step.needs !== undefined && (results.get(step.needs)?.failed ?? 0) > 0;
  results.set(step.name, isSkipped ? { passed: 0, failed: 1 } : run(step));
}

// A step that broke off has no report to read.
const reported = [vitestReport, playwrightReport].every((path) => existsSync(path));
const slowest = (reported ? steps.flatMap(({ times }) => times?.() ?? []) : [])
  .sort((a, b) => b.seconds - a.seconds)
  .slice(0, 10);
if (slowest.length > 0) console.log("\nThe slowest tests:");
for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(6)} s  ${name}`);
rmSync(scratch, { recursive: true, force: true });

const failing = [...results].filter(([, { failed }]) => failed > 0).map(([name]) => name);
if (failing.length > 0) console.log(`\nFailed: ${failing.join(", ")}`);
const sum = (key: keyof Counts) => [...results.values()].reduce((total, counts) => total + counts[key], 0);
console.log(
  `\n${sum("passed")} passed, ${sum("failed")} failed in ${((performance.now() - began) / 60_000).toFixed(1)} minutes`,
);
process.exitCode = failing.length > 0 ? 1 : 0;
