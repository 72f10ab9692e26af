import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { outlinesFile } from "./parse-outlines.ts";

/** The texts of a data folder's tables, translations, report.json and outlines, keyed by path below the folder. */
export function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => path.endsWith(".csv") || path === "report.json" || path === outlinesFile)
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}
