import Papa from "papaparse";
import { type Files, unzipped } from "../open/archive.ts";
import { flatNames } from "../open/flat-tables.ts";

/** A table of one version as its file has it, without asking what the schema of today says of it. */
export interface VersionTable {
  columns: readonly string[];
  /** The cells of each row by column, by the row's id, in file order. */
  rows: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

/** The tables of one version by their names; the lists for reading are left out, as they restate the others. */
export type VersionTables = ReadonlyMap<string, VersionTable>;

/** The tables of an archive. */
export const tablesOfArchive = (archive: Uint8Array): VersionTables => versionTables(unzipped(archive));

/** The tables among some files: each CSV that stands at the top, its rows told apart by id, or by their first cells. */
export function versionTables(files: Files): VersionTables {
  const names = Object.keys(files).flatMap((path) => /^([a-z_]+)\.csv$/.exec(path)?.[1] ?? []);
  return new Map(
    names
      .filter((name) => !flatNames.some((flat) => flat === name))
      .map((name) => [name, tableOf(textOf(files[`${name}.csv`] ?? ""))]),
  );
}

const textOf = (content: string | Uint8Array) =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

function tableOf(text: string): VersionTable {
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const columns = meta.fields ?? [];
  const key = columns[0] === "id" ? ["id"] : columns.slice(0, -1);
  return { columns, rows: new Map(data.map((row) => [key.map((column) => row[column]).join(" "), row])) };
}
