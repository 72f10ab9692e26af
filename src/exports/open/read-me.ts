import type { Context } from "../../text/context.ts";
import { reportReference } from "../../text/report-reference.ts";
import { licenceAddress } from "./data-package.ts";
import { reportKey } from "./publication.ts";
import type { PublishedTable } from "./published-table.ts";

/** What a collection of the Parquet files of several reports is asked with, by language. */
export const manyReports = {
  DuckDB: `SELECT report, count(*) AS lines, sum(counted_eur) AS counted, sum(outside_eur) AS outside
FROM read_parquet('parquet/money_lines/*/*.parquet', hive_partitioning = true)
GROUP BY report ORDER BY report;`,
  Spark: `spark.read.parquet("parquet/money_lines").createOrReplaceTempView("money_lines")
spark.sql("""SELECT report, count(*) AS lines, sum(counted_eur) AS counted, sum(outside_eur) AS outside
FROM money_lines GROUP BY report ORDER BY report""").show()`,
} as const;

/** What a reader of the files must know, in a page of Markdown: what is here, how to read it, whose it is. */
export function readMe(context: Context, tables: readonly PublishedTable[]): string {
  const { m } = context;
  const words = m.openData.readMe;
  const { report } = context.dataset;
  const row = ({ name, title, description, rows }: PublishedTable) =>
    `| ${name} | ${title} | ${rows.length} | ${description} |`;
  const code = Object.entries(manyReports).map(([language, text]) => `${language}:\n\n\`\`\`\n${text}\n\`\`\``);
  return `${[
    `# ${words.title({ site: report.site_title, version: report.data_version })}`,
    report.site_description,
    report.time_notice,
    `## ${words.tablesTitle}`,
    words.tables,
    ["| table | title | rows | a row is |", "| --- | --- | ---: | --- |", ...tables.map(row)].join("\n"),
    words.beside,
    `## ${words.howTitle}`,
    Object.values(words.how)
      .map((line) => `- ${line}`)
      .join("\n"),
    `## ${words.manyTitle}`,
    words.many({
      pattern: "`parquet/<table>/report=<report>/<table>.parquet`",
      report: `\`report=${reportKey(report)}\``,
    }),
    ...code,
    `## ${words.licenceTitle}`,
    ...licenceLines(context),
  ].join("\n\n")}\n`;
}

/** Whose the data is, under which licence, and how to name it. */
export function licenceLines({ dataset: { report }, m, language }: Context): string[] {
  const words = m.openData.readMe;
  return [
    words.licence({ name: report.data_licence, address: licenceAddress(report.data_licence) }),
    report.attribution,
    words.source({ reference: reportReference(report, language) }),
    words.cite({
      authors: m.cite.contributors({ siteTitle: report.site_title }),
      site: report.site_title,
      version: report.data_version,
    }),
  ];
}
