import type { LocatedTables } from "../located-tables.ts";
import type { Problem } from "../problem.ts";

/** Half up to a multiple of `unit`, in whole euros: how the report rounds its figures in millions. */
export function roundTo(amount: number, unit: number): number {
  return Math.floor(amount / unit + 0.5) * unit;
}

/** Every printed total against the lines or totals it is made of. */
export function checkPrintedTotals({ printed_totals, budget_lines }: LocatedTables): Problem[] {
  const amounts = new Map(printed_totals.map(({ row }) => [row.id, row.amount_eur]));
  return printed_totals.flatMap(({ row, line }) => {
    const parts =
      row.addend_ids.length > 0
        ? row.addend_ids.map((id) => amounts.get(id) ?? 0)
        : budget_lines
            .filter((part) => part.row.counted_in_ids.includes(row.id))
            .map((part) => part.row.amount_eur ?? 0);
    const sum = parts.reduce((total, part) => total + part, 0);
    if (parts.length > 0 && roundTo(sum, row.rounding_eur) === row.amount_eur) return [];
    const kind = row.addend_ids.length > 0 ? "printed totals" : "budget lines";
    return [
      {
        file: "printed_totals.csv",
        line,
        column: "amount_eur",
        expected: `the sum of its ${parts.length} ${kind}, ${sum}, rounded to ${row.rounding_eur}`,
        got: String(row.amount_eur),
      },
    ];
  });
}
