import { defineConfig } from "@playwright/test";
import { findBrowser } from "../scripts/browser.ts";

const port = Number(process.env["TEST_PORT"] ?? 4329);
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ? [["line"], ["json"]] : "list",
  use: {
    baseURL: `http://localhost:${port}`,
    // Chromium's sandbox does not start for root, as in most containers.
    launchOptions: {
      executablePath: findBrowser(),
      chromiumSandbox: !isRoot,
      args: [
        "--disable-quic",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: `npx astro preview --port ${port} --ignore-lock`,
    cwd: "..",
    port,
    reuseExistingServer: false,
  },
});
