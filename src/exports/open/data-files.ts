import type { Context } from "../../text/context.ts";
import { toCsv } from "../csv.ts";
import { type Files, zipped } from "./archive.ts";
import { citationFile } from "./citation-file.ts";
import { dataPackage } from "./data-package.ts";
import { sqliteFile } from "./database.ts";
import { parquetFile } from "./parquet.ts";
import type { Publication } from "./publication.ts";
import type { PublishedTable } from "./published-table.ts";
import { publishedTables } from "./published-tables.ts";
import { licenceLines, readMe } from "./read-me.ts";
import { workbook } from "./workbook.ts";

/** A file that is made when it is asked for. */
export type Maker = () => string | Uint8Array | Promise<Uint8Array>;

/** All that the files are made of. */
export interface Source {
  context: Context;
  publication: Publication;
  /** Texts that stand beside the data and go along as they are: `LICENSE`, `CHANGELOG.md` … */
  documents: Files;
}

/**
 * Every file of the data by its path below `data/`: each table as CSV, JSON and Parquet, what describes them, and all of it
 * as an archive, a database and a workbook.
 */
export function dataFiles(source: Source): Record<string, Maker> {
  const { context } = source;
  const tables = publishedTables(context);
  const about = aboutTheData(context);
  return {
    ...Object.fromEntries(
      tables.flatMap((table): [string, Maker][] => [
        [`${table.name}.csv`, () => tableCsv(table)],
        [`${table.name}.json`, () => `${JSON.stringify(table.rows, null, 1)}\n`],
        [`${table.name}.parquet`, () => parquetFile(table, about)],
      ]),
    ),
    "datapackage.json": () => packageText(source, tables),
    "README.md": () => readMe(context, tables),
    "CITATION.cff": () => citationFile(context, source.publication),
    "dataset.zip": () => zipped(archiveFiles(source, tables)),
    "dataset.sqlite": () => sqliteFile(tables, about),
    "dataset.xlsx": () =>
      workbook(context, { title: context.dataset.report.site_title, lines: Object.values(about) }, tables),
  };
}

/** What goes into the archive: the tables as CSV, what describes them, and the texts that stand beside the data. */
export function archiveFiles(source: Source, tables = publishedTables(source.context)): Files {
  return {
    "README.md": readMe(source.context, tables),
    "CITATION.cff": citationFile(source.context, source.publication),
    ...source.documents,
    "datapackage.json": packageText(source, tables),
    ...Object.fromEntries(tables.map((table) => [`${table.name}.csv`, tableCsv(table)])),
  };
}

function packageText({ context, publication }: Source, tables: readonly PublishedTable[]): string {
  const csv = new Map(tables.map((table) => [table.name, tableCsv(table)]));
  return `${JSON.stringify(dataPackage(context, tables, csv, publication), null, 2)}\n`;
}

/** A published table as CSV. */
export function tableCsv({ columns, rows }: PublishedTable): string {
  return toCsv(Object.keys(columns), rows);
}

/** What each file that can say anything beside its rows says of itself. */
function aboutTheData(context: Context): Record<string, string> {
  const { report } = context.dataset;
  const [licence = "", attribution = "", source = "", citation = ""] = licenceLines(context);
  return {
    title: report.site_title,
    description: report.site_description,
    notice: report.time_notice,
    version: report.data_version,
    licence,
    attribution,
    source,
    citation,
  };
}
