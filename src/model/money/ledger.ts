import { comesOut } from "../../dataset/checks/printed-totals.ts";
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
  /** Whether its own totals or lines come to the printed amount, once rounded; where not, a discrepancy says so. */
  comesOut: boolean;
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
  const parts = addends.length > 0 ? addends.map((addend) => addend.total.amount_eur) : lines.map(amountOf);
  return {
    total,
    addends,
    lines,
    exact_eur,
    rounding_eur: total.amount_eur - exact_eur,
    comesOut: comesOut(total, parts),
  };
}

const amountOf = ({ amount_eur }: BudgetLine) => amount_eur ?? 0;

/** The total at the head of the report, opened; undefined where the report adds up no such sum. */
export function openHeadline(dataset: Dataset): LedgerEntry | undefined {
  const id = dataset.report.headline_total_id;
  return id === null ? undefined : openTotal(dataset, id);
}

/** The entry and all below it, from the top down. */
export function flatten(entry: LedgerEntry): LedgerEntry[] {
  return [entry, ...entry.addends.flatMap(flatten)];
}

/** Whether rounding is all that sets a printed total apart from its lines: it comes out, and so does every total below. */
export const isRounded = (entry: LedgerEntry): boolean => flatten(entry).every((each) => each.comesOut);

/** The lines of initiatives of the main list that no part of the opened total counts, in file order; without a total, all. */
export function linesOutside(dataset: Dataset, entry: LedgerEntry | undefined): BudgetLine[] {
  const within = new Set(entry ? flatten(entry).flatMap(({ lines }) => lines.map((line) => line.id)) : []);
  return mainListLines(dataset).filter(({ id }) => !within.has(id));
}
