import type { Context } from "../../text/context.ts";
import { reportReference } from "../../text/report-reference.ts";
import { licenceAddress } from "./data-package.ts";
import { nameColumnOf } from "./database-links.ts";
import type { PublishedTable } from "./published-table.ts";

/**
 * What Datasette shows beside the database (https://docs.datasette.io/en/stable/metadata.html): titles, descriptions of
 * tables and columns, units, the column that names a row, source and licence. `queries` are ready questions by name.
 */
export function datasetteMetadata(
  { dataset: { report } }: Context,
  tables: readonly PublishedTable[],
  queries: Readonly<Record<string, { title: string; sql: string }>>,
) {
  const byTable = tables.map(({ name, title, description, columns, isFlat }) => {
    const entries = Object.entries(columns);
    const units = entries.flatMap(([column, { unit }]) => (unit ? [[column, unit]] : []));
    const label = isFlat ? "id" : nameColumnOf(name);
    return [
      name,
      {
        title,
        description,
        ...(label in columns && label !== "id" && { label_column: label }),
        columns: Object.fromEntries(entries.map(([column, meta]) => [column, meta.description])),
        ...(units.length > 0 && { units: Object.fromEntries(units) }),
      },
    ];
  });
  return {
    title: report.site_title,
    description: report.site_description,
    license: report.data_licence,
    license_url: licenceAddress(report.data_licence),
    source: reportReference(report, "en"),
    ...(report.document_url && { source_url: report.document_url }),
    about: report.attribution,
    databases: { dataset: { tables: Object.fromEntries(byTable), queries } },
  };
}
