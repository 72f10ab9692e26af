import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import type { BudgetLine } from "../money/funding.ts";
import { openTotal } from "../money/ledger.ts";
import { byId } from "../rows/by-id.ts";

type Discrepancy = Rows<"discrepancies">;
type PrintedTotal = Rows<"printed_totals">;

/** What a discrepancy does to the totals that the report prints. */
export interface DiscrepancyEffect {
  /** The totals that count what it is about, and those that add these up, in file order. */
  totals: PrintedTotal[];
  /** The lines concerned that are counted there. */
  counted: BudgetLine[];
  /** Whole euros that the smallest of the totals would change by with the other statement; undefined where none is stated. */
  otherwise_eur: number | undefined;
  /** Whole euros by which a total concerned is printed above (or, negative, below) the exact sum of its lines. */
  rounding_eur: number | undefined;
}

/** The effect of a discrepancy on printed totals; undefined where it touches none. Nothing is estimated. */
export function discrepancyEffect(dataset: Dataset, discrepancy: Discrepancy): DiscrepancyEffect | undefined {
  const lines = subjects(discrepancy, "budget_lines", dataset.budget_lines);
  const counted = lines.filter(({ counted_in_ids }) => counted_in_ids.length > 0);
  const own = subjects(discrepancy, "printed_totals", dataset.printed_totals);
  const touched = new Set([...counted.flatMap(({ counted_in_ids }) => counted_in_ids), ...own.map(({ id }) => id)]);
  for (const id of touched) {
    for (const total of dataset.printed_totals) if (total.addend_ids.includes(id)) touched.add(total.id);
  }
  if (touched.size === 0) return undefined;
  return {
    totals: dataset.printed_totals.filter(({ id }) => touched.has(id)),
    counted,
    otherwise_eur: otherwise(dataset, lines),
    rounding_eur: discrepancy.kind === "rounding" ? rounding(dataset, own) : undefined,
  };
}

function subjects<R extends { id: string }>(
  { subject_table, subject_ids }: Discrepancy,
  table: string,
  rows: readonly R[],
): R[] {
  return subject_table === table ? rows.filter(({ id }) => subject_ids.includes(id)) : [];
}

/** The difference that the one alternative among the lines makes to the counted line it stands for. */
function otherwise(dataset: Dataset, lines: readonly BudgetLine[]): number | undefined {
  const line = byId(dataset.budget_lines, "budget line");
  const differences = lines.flatMap((other) => {
    const used = other.alternative_to_id === null ? undefined : line(other.alternative_to_id);
    const isComparable =
      used &&
      used.counted_in_ids.length > 0 &&
      used.basis === "total" &&
      other.basis === "total" &&
      used.amount_eur !== null;
    return isComparable && other.amount_eur !== null ? [other.amount_eur - (used.amount_eur ?? 0)] : [];
  });
  return differences.length === 1 && differences[0] !== 0 ? differences[0] : undefined;
}

function rounding(dataset: Dataset, [total]: readonly PrintedTotal[]): number | undefined {
  const difference = total && openTotal(dataset, total.id).rounding_eur;
  return difference === 0 ? undefined : difference;
}
