// Finds a Chromium for the browser tests, or brings one: npm run browser
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const installed = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

function ran(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function present(): string | undefined {
  const wished = process.env["CHROMIUM_PATH"];
  return [wished, chromium.executablePath(), ...installed].find((path) => path !== undefined && existsSync(path));
}

/**
 * The path of a Chromium: the one named by CHROMIUM_PATH, Playwright's own, an installed Chrome, Chromium or Edge,
 * one that Playwright downloads, or, as root on Debian or Ubuntu, the distribution's. Throws a sentence that says what
 * to install.
 */
export function findBrowser(): string {
  const found = present();
  if (found) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const brought =
    ran("npx", "playwright", "install", "chromium") ||
    (isDebianRoot &&
      ran("apt-get", "update") &&
      ran("apt-get", "install", "-y", "--no-install-recommends", "chromium"));
  const path = brought ? present() : undefined;
  if (path) return path;
  throw new Error("No browser for the tests: install Chrome or Chromium, or set CHROMIUM_PATH to the path of one.");
}

/** How to launch it, for tests and benchmark alike: nothing in the background, and no sandbox where it cannot be had. */
export function browserOptions() {
  return {
    executablePath: findBrowser(),
    // Chromium's sandbox does not start for root, as in most containers.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  };
}

if (import.meta.main) console.log(findBrowser());
