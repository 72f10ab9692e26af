import type { Dataset } from "../../dataset/dataset.ts";
import type { Rows } from "../../schema/tables.ts";
import { mainListLines } from "./by-initiative.ts";
import { type BudgetLine, sumOf } from "./funding.ts";

type PrintedTotal = Rows<"printed_totals">;

export interface LedgerEntry {
  total: PrintedTotal;
  /** The printed totals it adds up, each opened in turn. */
  addends: LedgerEntry[];
  /** The lines it counts, largest first. */
  lines: BudgetLine[];
  /** Sum of every line below, whole euros, before any rounding. */
  exact_eur: number;
  /** What rounding on the way up adds (or, negative, takes): printed amount less exact sum. */
  rounding_eur: number;
}

/** One printed total opened down to its lines. Throws `unknown printed total: …`. */
export function openTotal(dataset: Dataset, id: string): LedgerEntry {
  const total = dataset.printed_totals.find((each) => each.id === id);
  if (!total) throw new Error(`unknown printed total: ${id}`);
  const addends = total.addend_ids.map((addend) => openTotal(dataset, addend));
  const lines = dataset.budget_lines
    .filter((line) => line.counted_in_ids.includes(id))
    .sort((a, b) => (b.amount_eur ?? 0) - (a.amount_eur ?? 0));
  const exact_eur = addends.reduce((sum, addend) => sum + addend.exact_eur, 0) + sumOf(lines);
  return { total, addends, lines, exact_eur, rounding_eur: total.amount_eur - exact_eur };
}

/** The total at the head of the report, opened; undefined where the report adds up no such sum. */
export function openHeadline(dataset: Dataset): LedgerEntry | undefined {
  const id = dataset.report.headline_total_id;
  return id === null ? undefined : openTotal(dataset, id);
}

/** The entry and all below it, from the top down. */
export function flatten(entry: LedgerEntry): LedgerEntry[] {
  return [entry, ...entry.addends.flatMap(flatten)];
}

/** The lines of initiatives of the main list that no part of the opened total counts, in file order; without a total, all. */
export function linesOutside(dataset: Dataset, entry: LedgerEntry | undefined): BudgetLine[] {
  const within = new Set(entry ? flatten(entry).flatMap(({ lines }) => lines.map((line) => line.id)) : []);
  return mainListLines(dataset).filter(({ id }) => !within.has(id));
}
