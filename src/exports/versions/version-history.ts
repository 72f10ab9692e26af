import type { Words } from "../../text/context.ts";
import { unzipped } from "../open/archive.ts";
import { type ChangesInWords, changesInWords } from "./changes-in-words.ts";
import { inOrder, type KeptVersion } from "./kept-versions.ts";
import { versionChanges } from "./version-changes.ts";
import { tablesOfArchive, type VersionTables } from "./version-tables.ts";

/** A version as its page tells of it. */
export interface VersionEntry {
  version: string;
  /** The day of its release, 2026-11-27; null for one that is not released. */
  released: string | null;
  /** How many bytes its archive has; null for one without. */
  bytes: number | null;
  tables: number;
  rows: number;
  /** What changed since the version before it; null for the first. */
  since: { version: string; changes: ChangesInWords[] } | null;
}

/** What is published now, which may not be released yet. */
export interface CurrentVersion {
  version: string;
  tables: VersionTables;
}

/** Every version, the newest first: those that are kept, and what is published now where it is none of them. */
export function versionHistory(kept: readonly KeptVersion[], current: CurrentVersion, words: Words): VersionEntry[] {
  const released = kept.map(({ version, archive }) => ({
    version,
    released: dayOf(archive),
    bytes: archive.length,
    tables: tablesOfArchive(archive),
  }));
  const isKept = kept.some(({ version }) => version === current.version);
  const all = [...released, ...(isKept ? [] : [{ ...current, released: null, bytes: null }])].sort((a, b) =>
    inOrder(a.version, b.version),
  );
  return all
    .map(({ tables, ...each }, at) => {
      const before = all[at - 1];
      return {
        ...each,
        tables: tables.size,
        rows: [...tables.values()].reduce((sum, { rows }) => sum + rows.size, 0),
        since: before
          ? { version: before.version, changes: changesInWords(versionChanges(before.tables, tables), words) }
          : null,
      };
    })
    .reverse();
}

/** The day that the archive's own description gives. */
function dayOf(archive: Uint8Array): string | null {
  const text = unzipped(archive)["datapackage.json"];
  const { created } = text ? (JSON.parse(new TextDecoder().decode(text)) as { created?: string }) : {};
  return created?.slice(0, 10) ?? null;
}
