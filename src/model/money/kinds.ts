import type { Dataset } from "../../dataset/dataset.ts";
import type { MoneyKind, Qualifier } from "../../schema/vocabularies.ts";
import { rowsBy } from "../rows/rows-by.ts";
import { type BudgetLine, sumOf, weakest } from "./funding.ts";

/** What money is of: a line of several kinds is told apart, and what its parts do not tell is of no stated kind. */
export type StatedKind = Exclude<MoneyKind, "several">;

/** What some lines hold of one kind of money. */
export interface KindOfMoney {
  kind: StatedKind;
  /** Whole euros. */
  amount_eur: number;
  qualifier: Qualifier;
  /**
   * The lines of this kind, largest first; parts stand for the line they divide. What parts leave of a line stands as that
   * line with the amount that is left.
   */
  lines: BudgetLine[];
}

/**
 * What kinds of money lines are of, largest first; together they come to what the lines do, to the euro. A line of several
 * kinds gives way to its parts, unless they come to more than it. Lines are taken as they are: none should hold another.
 */
export function kindsOf(dataset: Dataset, lines: readonly BudgetLine[]): KindOfMoney[] {
  const told = lines.flatMap((line) => divided(dataset, line));
  return [...Map.groupBy(told, ({ kind }) => kind)]
    .map(([kind, each]) => {
      const own = each.map(({ line }) => line).sort((a, b) => (b.amount_eur ?? 0) - (a.amount_eur ?? 0));
      return { kind, amount_eur: sumOf(own), qualifier: weakest(own, false), lines: own };
    })
    .sort((a, b) => b.amount_eur - a.amount_eur);
}

interface Told {
  kind: StatedKind;
  line: BudgetLine;
}

function divided(dataset: Dataset, line: BudgetLine): Told[] {
  if (line.amount_eur === null) return [];
  if (line.kind !== "several") return [{ kind: line.kind ?? "not_said", line }];
  const parts = rowsBy(
    dataset.budget_lines,
    "part_of_id",
  )(line.id).filter(
    ({ kind, basis, alternative_to_id }) => kind !== null && basis === line.basis && alternative_to_id === null,
  );
  const left = line.amount_eur - sumOf(parts);
  if (left < 0) return [{ kind: "not_said", line }];
  const rest: Told[] = left > 0 ? [{ kind: "not_said", line: { ...line, amount_eur: left } }] : [];
  return [...parts.flatMap((part) => divided(dataset, part)), ...rest];
}
