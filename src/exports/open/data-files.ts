import type { Context } from "../../text/context.ts";
import { toCsv } from "../csv.ts";
import { type Files, zipped } from "./archive.ts";
import { catalogue, type ListedFile } from "./catalogue.ts";
import { citationFile } from "./citation-file.ts";
import { dataPackage } from "./data-package.ts";
import { sqliteFile } from "./database.ts";
import { datasetteMetadata } from "./datasette.ts";
import { exampleQueries } from "./example-queries.ts";
import { parquetFile } from "./parquet.ts";
import type { Publication } from "./publication.ts";
import type { PublishedTable } from "./published-table.ts";
import { publishedTables } from "./published-tables.ts";
import { licenceLines, readMe } from "./read-me.ts";
import { workbook } from "./workbook.ts";

/** A file that is made when it is asked for. */
export type Maker = () => string | Uint8Array | Promise<string | Uint8Array>;

/** All that the files are made of. */
export interface Source {
  context: Context;
  publication: Publication;
  /** Texts that stand beside the data and go along as they are: `LICENSE`, `CHANGELOG.md` … */
  documents: Files;
}

/**
 * Every file of the data by its path below `data/`: each table as CSV, JSON and Parquet, what describes them, and all of it
 * as an archive, a database and a workbook. Each is made once, however often it is asked for.
 */
export function dataFiles(source: Source): Record<string, Maker> {
  const { context, publication } = source;
  const { report } = context.dataset;
  const tables = publishedTables(context);
  const about = aboutTheData(context);
  const whole = {
    "dataset.zip": once(() => zipped(archiveFiles(source, tables))),
    "dataset.sqlite": once(() => sqliteFile(tables, about)),
    "dataset.xlsx": once(() =>
      workbook(context, { title: report.site_title, lines: workbookLines(context, about) }, tables),
    ),
  };
  const files: Record<string, Maker> = {
    ...Object.fromEntries(
      tables.flatMap((table): [string, Maker][] => [
        [`${table.name}.csv`, () => tableCsv(table)],
        [`${table.name}.json`, () => json(table.rows, 1)],
        [`${table.name}.parquet`, () => parquetFile(table, about)],
      ]),
    ),
    ...whole,
    "datapackage.json": () => packageText(source, tables),
    "README.md": () => readMe(context, tables),
    "CITATION.cff": () => citationFile(context, publication),
    "metadata.json": () => json(datasetteMetadata(context, tables, questions(context))),
  };
  return {
    ...files,
    "catalogue.jsonld": async () => json(catalogue(context, publication, await listed(context, files))),
  };
}

/** The example questions by name, titled in words. */
function questions({ dataset, m }: Context): Record<string, { title: string; sql: string }> {
  const { questions } = m.openData.query;
  return Object.fromEntries(exampleQueries(dataset).map(({ name, sql }) => [name, { title: questions[name], sql }]));
}

function once(make: () => Uint8Array | Promise<Uint8Array>): Maker {
  let made: Promise<Uint8Array> | undefined;
  return () => {
    made ??= Promise.resolve().then(make);
    return made;
  };
}

const json = (value: unknown, indent = 2) => `${JSON.stringify(value, null, indent)}\n`;

const inCatalogue = {
  "dataset.zip": "zip",
  "dataset.sqlite": "sqlite",
  "dataset.xlsx": "xlsx",
  "initiative_list.csv": "csv",
  "money_lines.csv": "csv",
} as const;

/** The files that a catalogue lists, as they are made. */
async function listed({ m }: Context, files: Readonly<Record<string, Maker>>): Promise<ListedFile[]> {
  const names = Object.keys(inCatalogue) as (keyof typeof inCatalogue)[];
  return Promise.all(
    names.map(async (path) => {
      const content = (await files[path]?.()) ?? "";
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      return { path, kind: inCatalogue[path], ...m.openData.files[path], bytes };
    }),
  );
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
  return json(dataPackage(context, tables, csv, publication));
}

/** A published table as CSV. */
export function tableCsv({ columns, rows }: PublishedTable): string {
  return toCsv(Object.keys(columns), rows);
}

/** What the read-me of the workbook says: the same, without the title, the version as a sentence. */
function workbookLines({ m }: Context, { title: _, ...about }: Record<string, string>): string[] {
  const { version = "", ...others } = about;
  return [m.site.footer.version({ version }), ...Object.values(others)];
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
