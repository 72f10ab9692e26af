import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A released version of the data as it is kept: the archive of that day, never made anew. */
export interface KeptVersion {
  version: string;
  archive: Uint8Array;
}

/** Where the archives of a data folder's released versions stand. */
export const versionsFolder = (dataFolder: string) => join(dataFolder, "versions");

/** The released versions that a data folder keeps, the oldest first; none where it keeps none. */
export function keptVersions(dataFolder: string): KeptVersion[] {
  const folder = versionsFolder(dataFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .flatMap((file) => {
      const version = /^(\d+\.\d+\.\d+)\.zip$/.exec(file)?.[1];
      return version ? [{ version, archive: new Uint8Array(readFileSync(join(folder, file))) }] : [];
    })
    .sort((a, b) => inOrder(a.version, b.version));
}

/** Which of two versions comes first, as a comparison for sorting. */
export function inOrder(a: string, b: string): number {
  const [some, others] = [a, b].map((version) => version.split(".").map(Number));
  for (const [at, number] of (some ?? []).entries()) {
    const difference = number - (others?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
