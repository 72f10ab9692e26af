import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Half up to a multiple of `unit`, in whole euros: how the report rounds its figures in millions. */
function roundTo(amount: number, unit: number): number {
  return Math.floor(amount / unit + 0.5) * unit;
}

/** Whether what a printed total is made of, in whole euros, comes to what the report prints, rounded as it prints it. */
export function comesOut(total: { amount_eur: number; rounding_eur: number }, parts: readonly number[]): boolean {
  const sum = parts.reduce((all, part) => all + part, 0);
  return parts.length > 0 && roundTo(sum, total.rounding_eur) === total.amount_eur;
}

/** Printed totals that the lines or totals they are made of do not come to, where no discrepancy of arithmetic says so. */
export function checkPrintedTotals({ printed_totals, budget_lines, discrepancies }: LocatedTables): Problem[] {
  const known = new Set(
    discrepancies
      .filter(({ row }) => row.subject_table === "printed_totals" && row.kind === "arithmetic")
      .flatMap(({ row }) => row.subject_ids),
  );
  const amounts = new Map(printed_totals.map(({ row }) => [row.id, row.amount_eur]));
  return printed_totals.flatMap(({ row, line }) => {
    const parts =
      row.addend_ids.length > 0
        ? row.addend_ids.map((id) => amounts.get(id) ?? 0)
        : budget_lines
            .filter((part) => part.row.counted_in_ids.includes(row.id))
            .map((part) => part.row.amount_eur ?? 0);
    if (comesOut(row, parts) || known.has(row.id)) return [];
    const sum = parts.reduce((total, part) => total + part, 0);
    const kind = row.addend_ids.length > 0 ? "printed totals" : "budget lines";
    return [
      {
        file: "printed_totals.csv",
        line,
        column: "amount_eur",
        expected: `the sum of its ${parts.length} ${kind}, ${sum}, rounded to ${row.rounding_eur}, or a discrepancy of arithmetic that names it`,
        got: String(row.amount_eur),
      },
    ];
  });
}
