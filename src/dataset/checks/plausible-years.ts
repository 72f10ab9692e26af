import type { Report } from "../../schema/report.ts";
import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Results and observations that lie after the report was written; targets and inputs may. */
export function checkPlausibleYears({ results, observations }: LocatedTables, report: Report): Problem[] {
  const latest = report.publication_year;
  const expected = `a year up to ${latest}, when the report was published`;
  return [
    ...results
      .filter(({ row }) => (row.kind === "output" || row.kind === "outcome") && (row.period_end_year ?? 0) > latest)
      .map(({ row, line }) => ({
        file: "results.csv",
        line,
        column: "period_end_year",
        expected,
        got: String(row.period_end_year),
      })),
    ...observations
      .filter(({ row }) => (row.period_year ?? 0) > latest)
      .map(({ row, line }) => ({
        file: "observations.csv",
        line,
        column: "period_year",
        expected,
        got: String(row.period_year),
      })),
  ];
}
