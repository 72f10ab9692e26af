// The data as it stands in its files, read without the site's own reader: what the site shows is held against it.
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";

const folder = process.env["DATA_DIR"] ?? "data";

/** The records of a CSV text by the names in its header. */
export const parseCsv = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

/** The rows of a table, in the order of its file. */
export const rowsOf = (table: string): Record<string, string>[] =>
  parseCsv(readFileSync(`${folder}/${table}.csv`, "utf8"));

/** Whether a list within a cell holds an id. */
export const holds = (list: string | undefined, id: string): boolean => (list ?? "").split(";").includes(id);

/** How many rows stand below the headers of a workbook's tables, which follow its read-me and its dictionary. */
export function rowsOfWorkbook(bytes: Uint8Array): number {
  const leaves = Object.entries(unzipSync(bytes)).filter(([path]) =>
    /worksheets\/sheet(?:[3-9]|\d\d)\.xml$/.test(path),
  );
  return leaves.reduce((sum, [, xml]) => sum + (strFromU8(xml).match(/<row\b/g)?.length ?? 0) - 1, 0);
}
