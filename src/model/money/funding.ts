import type { Rows } from "../../schema/tables.ts";
import {
  type Basis,
  type FundingNature,
  isFundingNature,
  type MissingReason,
  type Nature,
  type Qualifier,
} from "../../schema/vocabularies.ts";
import { qualifierOf } from "./qualifier-of.ts";

export type BudgetLine = Rows<"budget_lines">;

/** Why a line does not enter a sum of funding; money of another kind is left out for what it is. */
export type LeftOutReason = "part_of" | "alternative" | "per_year" | OtherNature | MissingReason;

export interface LeftOutLine {
  line: BudgetLine;
  reason: LeftOutReason;
}

export interface FundingTotal {
  /** Sum of the counted lines in whole euros; 0 where nothing is counted, which is not a statement of zero. */
  amount_eur: number;
  counted: BudgetLine[];
  leftOut: LeftOutLine[];
}

/** What money is that is not funding of a measure. */
export type OtherNature = Exclude<Nature, FundingNature>;

/**
 * What a set of budget lines adds up to: amounts for a whole period, each counted once. A line that is part of another
 * line of the set, an alternative statement, a yearly amount, money of another nature and a missing amount are left
 * out, with the reason. Lines keep their order.
 */
export function totalFunding(lines: readonly BudgetLine[]): FundingTotal {
  const counted: BudgetLine[] = [];
  const leftOut: LeftOutLine[] = [];
  const umbrellasOf = umbrellaFinder(lines);
  for (const line of lines) {
    const reason = reasonToLeaveOut(line, umbrellasOf);
    if (reason) leftOut.push({ line, reason });
    else counted.push(line);
  }
  return { amount_eur: sumOf(counted), counted, leftOut };
}

/** What lines add up to, in whole euros; one without an amount adds nothing. */
export function sumOf(lines: readonly BudgetLine[]): number {
  return lines.reduce((sum, { amount_eur }) => sum + (amount_eur ?? 0), 0);
}

/** Whether the report prints any year of the period for which a line's amount holds. */
export function hasPeriod({ period_start_year, period_end_year }: BudgetLine): boolean {
  return period_start_year !== null || period_end_year !== null;
}

/** Totals first, then yearly amounts, each largest first. */
export function largestFirst(lines: readonly BudgetLine[]): BudgetLine[] {
  const isYearly = ({ basis }: BudgetLine) => Number(basis === "per_year");
  return lines.toSorted((a, b) => isYearly(a) - isYearly(b) || (b.amount_eur ?? 0) - (a.amount_eur ?? 0));
}

/** The yearly amounts that a sum leaves out, without those that are part of others of them; they are never multiplied. */
export function yearlyOf({ leftOut }: Pick<FundingTotal, "leftOut">): BudgetLine[] {
  const yearly = leftOut.flatMap(({ reason, line }) => (reason === "per_year" ? line : []));
  const ids = new Set(yearly.map(({ id }) => id));
  return yearly.filter(({ part_of_id }) => part_of_id === null || !ids.has(part_of_id));
}

/** Whether the money of a line is funding of what it is for; where nothing is said of its kind, it is taken to be. */
export function isFunding({ nature }: BudgetLine): boolean {
  return nature === null || isFundingNature(nature);
}

/** The lines of money of another kind, without other statements of it and what is part of another amount. */
export function otherMoney(lines: readonly BudgetLine[]): BudgetLine[] {
  return totalFunding(lines)
    .leftOut.filter(isLeftOutAsOther)
    .map(({ line }) => line);
}

/** Whether a line is left out of a sum since its money is of another kind. */
export function isLeftOutAsOther({ line, reason }: LeftOutLine): boolean {
  return reason === line.nature;
}

/** Whether a line states an amount of funding for a whole period, which may enter sums. */
export function statesTotal(line: BudgetLine): boolean {
  return line.amount_eur !== null && line.basis === "total" && !line.alternative_to_id && isFunding(line);
}

function reasonToLeaveOut(line: BudgetLine, umbrellasOf: UmbrellaFinder): LeftOutReason | undefined {
  if (line.missing_reason) return line.missing_reason;
  if (line.alternative_to_id) return "alternative";
  // What an amount in the sum already contains is left out as its part, whatever kind of money it is.
  if (umbrellasOf(line).length > 0) return "part_of";
  if (line.nature !== null && !isFundingNature(line.nature)) return line.nature;
  return line.basis === "per_year" ? "per_year" : undefined;
}

/** The ids of the lines that already contain a line, from the nearest up. */
type UmbrellaFinder = (line: BudgetLine) => string[];

/**
 * Finds the umbrellas of lines among `lines`. Only an umbrella that itself enters sums makes its components superfluous,
 * so those without a total amount and alternatives are passed over.
 */
export function umbrellaFinder(lines: readonly BudgetLine[]): UmbrellaFinder {
  const known = new Map(lines.map((line) => [line.id, line]));
  const find = (line: BudgetLine): string[] => {
    const umbrella = known.get(line.part_of_id ?? "");
    if (!umbrella) return [];
    return [...(statesTotal(umbrella) ? [umbrella.id] : []), ...find(umbrella)];
  };
  return find;
}

/** What an initiative states of its funding: a total, a yearly amount, that of components alone, or why there is none. */
export type FundingStatus = "total" | "per_year" | "parts_only" | MissingReason;

export interface StatedFunding {
  status: FundingStatus;
  /** Whole euros; null where no amount is stated. */
  amount_eur: number | null;
  qualifier: Qualifier | null;
  basis: Basis | null;
  period_start_year: number | null;
  period_end_year: number | null;
  /** How many years it is for, where the report counts them without dating them; null where the lines differ. */
  period_years: number | null;
  lines: BudgetLine[];
}

/**
 * The funding that one initiative's lines state. Total amounts win over yearly ones, which are never multiplied. A sum
 * of several lines is `at_least` where one of them is, or where yet another line names money without an amount; a single
 * line keeps its own qualifier.
 * Without any line the reason is `not_stated`.
 */
export function statedFunding(lines: readonly BudgetLine[]): StatedFunding {
  const total = totalFunding(lines);
  const yearly = yearlyOf(total);
  const stated = total.counted.length > 0 ? total.counted : yearly;
  if (stated.length === 0) {
    const reason = total.leftOut.find(({ line }) => line.missing_reason && !line.alternative_to_id)?.line
      .missing_reason;
    return {
      status: reason ?? "not_stated",
      amount_eur: null,
      qualifier: null,
      basis: null,
      period_start_year: null,
      period_end_year: null,
      period_years: null,
      lines: [],
    };
  }
  const hasUnstated =
    stated.length > 1 && total.leftOut.some(({ line }) => line.missing_reason !== null && !line.alternative_to_id);
  const basis = total.counted.length > 0 ? "total" : "per_year";
  return {
    status: basis,
    amount_eur: sumOf(stated),
    qualifier: weakest(stated, hasUnstated),
    basis,
    period_start_year: earliest(stated.map((line) => line.period_start_year)),
    period_end_year: latest(stated.map((line) => line.period_end_year)),
    period_years: common(stated.map((line) => line.period_years)),
    lines: stated,
  };
}

/** The qualifier of a sum: no more certain than its least certain line. */
export function weakest(lines: readonly BudgetLine[], hasUnstated: boolean): Qualifier {
  return qualifierOf(
    lines.map(({ qualifier }) => qualifier),
    hasUnstated,
  );
}

function earliest(years: readonly (number | null)[]): number | null {
  return years.includes(null) ? null : Math.min(...(years as number[]));
}

function latest(years: readonly (number | null)[]): number | null {
  return years.includes(null) ? null : Math.max(...(years as number[]));
}

function common(counts: readonly (number | null)[]): number | null {
  const [first = null, ...others] = new Set(counts);
  return others.length === 0 ? first : null;
}
