import { defineConfig } from "@playwright/test";
import { browserOptions } from "../scripts/browser.ts";

const port = Number(process.env["TEST_PORT"] ?? 4329);

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  // The longest pages take the accessibility check half a minute on a slow machine.
  timeout: 90_000,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["line"], ["json"]] : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: browserOptions(),
  },
  webServer: {
    command: `npx astro preview --port ${port} --ignore-lock`,
    cwd: "..",
    port,
    reuseExistingServer: false,
  },
});
