import type { Report } from "../../schema/report.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** The rows that report.json names; a report without such a row has null there. */
export function checkReportReferences(
  { locations, regions, pillars, printed_totals }: LocatedTables,
  report: Report,
): Problem[] {
  const named = [
    { column: "main_list_location_id", got: report.main_list_location_id, rows: locations, file: "locations.csv" },
    { column: "purposes_location_id", got: report.purposes_location_id, rows: locations, file: "locations.csv" },
    { column: "cooperation_pillar_id", got: report.cooperation_pillar_id, rows: pillars, file: "pillars.csv" },
    { column: "country_region_id", got: report.country_region_id, rows: regions, file: "regions.csv" },
    { column: "headline_total_id", got: report.headline_total_id, rows: printed_totals, file: "printed_totals.csv" },
  ];
  return named.flatMap(({ rows, column, got, file }) =>
    got === null || rows.some(({ row }) => row.id === got)
      ? []
      : [{ file: "report.json", column, expected: `an id of ${file}`, got }],
  );
}
