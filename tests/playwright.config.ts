import { availableParallelism } from "node:os";
import { defineConfig } from "@playwright/test";
import { browserOptions } from "../scripts/browser.ts";
import { ofOtherReports } from "./own-report.ts";

// The built site that is visited, as tests/e2e/page-kinds reads its pages.
const siteFolder = process.env["SITE_FOLDER"] ?? "dist";
const port = Number(process.env["TEST_PORT"] ?? 4329);

export default defineConfig({
  testDir: ".",
  projects: [
    {
      name: "every-kind",
      testMatch: "**/e2e/**/*.test.ts",
      testIgnore: ["**/every-page.test.ts", "**/other-sites.test.ts", ...ofOtherReports],
    },
    { name: "other-sites", testMatch: "**/e2e/other-sites.test.ts" },
    // A command of its own, as it takes far longer.
    { name: "every-page", testMatch: "**/e2e/every-page.test.ts" },
  ],
  outputDir: "../test-results",
  fullyParallel: true,
  // One a core: left to itself, Playwright takes half of them.
  workers: availableParallelism(),
  // A visit looks at many things, and a wait ends when what it waits for is there: both only end early.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["line"], ["json"]] : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browserOptions(),
  },
  webServer: {
    command: `npx astro preview --port ${port} --ignore-lock --outDir ${siteFolder}`,
    cwd: "..",
    port,
    reuseExistingServer: false,
    timeout: 120_000,
  },
});
