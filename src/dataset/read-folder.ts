import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The texts of a data folder's tables and of report.json, keyed by file name. */
export function readFolder(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith(".csv") || name === "report.json")
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}
