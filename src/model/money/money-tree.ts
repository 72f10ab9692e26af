import type { Dataset } from "../../dataset/dataset.ts";
import { linesOf, moneyLinesOf } from "./by-initiative.ts";
import { type BudgetLine, isFunding, largestFirst, totalFunding } from "./funding.ts";

/** The groups of an initiative's lines, in the order of reading. */
export const moneyGroups = ["counted", "yearly", "component", "rival", "other", "missing"] as const;
export type MoneyGroup = (typeof moneyGroups)[number];

/** What a line is beside the others: at the head of a group, or part of another line. */
export type MoneyRole = MoneyGroup | "part";

export interface MoneyNode {
  line: BudgetLine;
  role: MoneyRole;
  /** The lines that are part of it, in their order. */
  children: MoneyNode[];
}

/** The lines of one group with their parts; groups without a line are absent. */
export interface MoneyBranch {
  group: MoneyGroup;
  nodes: MoneyNode[];
}

/** What tells of an initiative's money, as `moneyTree` sets it. */
export function moneyTreeOf(dataset: Dataset, initiativeId: string): MoneyBranch[] {
  return moneyTree(linesOf(dataset, initiativeId), moneyLinesOf(dataset, initiativeId));
}

/**
 * Lines as they add up, each once, in their order; those of components largest first. `counted`: those of `own` that make up the stated total. `yearly`: its
 * amounts a year. `component`: what others state and no line of its own contains. `rival`: other statements of a line.
 * `other`: money that is no funding. `missing`: lines without an amount. A line that is part of another among `lines`
 * stands under that one, unless it has an amount and the other has none, or none that counts.
 */
export function moneyTree(own: readonly BudgetLine[], lines: readonly BudgetLine[]): MoneyBranch[] {
  const counted = new Set(totalFunding(own).counted);
  const known = new Map(lines.map((line) => [line.id, line]));
  const isPart = (line: BudgetLine) => {
    const umbrella = known.get(line.part_of_id ?? "");
    if (!umbrella || line.alternative_to_id !== null || counted.has(line)) return false;
    return umbrella.amount_eur !== null || line.amount_eur === null;
  };
  const parts = Map.groupBy(lines.filter(isPart), ({ part_of_id }) => part_of_id);
  const groupOf = (line: BudgetLine): MoneyGroup => {
    if (counted.has(line)) return "counted";
    if (line.alternative_to_id !== null) return "rival";
    if (line.missing_reason !== null) return "missing";
    if (!isFunding(line)) return "other";
    return own.includes(line) ? "yearly" : "component";
  };
  const node = (line: BudgetLine, role: MoneyRole): MoneyNode => ({
    line,
    role,
    children: (parts.get(line.id) ?? []).map((part) => node(part, "part")),
  });
  const heads = Map.groupBy(
    lines.filter((line) => !isPart(line)),
    groupOf,
  );
  return moneyGroups.flatMap((group) => {
    const some = heads.get(group) ?? [];
    const nodes = (group === "component" ? largestFirst(some) : some).map((line) => node(line, group));
    return nodes.length > 0 ? { group, nodes } : [];
  });
}

/** A line of a tree as it stands in a table. */
export interface MoneyRow {
  line: BudgetLine;
  role: MoneyRole;
  /** How far it is indented: 0 at the head of a group, one more for each line that contains it. */
  depth: number;
  /** What it adds to the stated total, whole euros; null for all that is not counted. */
  counted_eur: number | null;
}

/** The rows of some branches from the top down, each line before its parts. */
export function moneyRows(branches: readonly MoneyBranch[]): MoneyRow[] {
  const rowsOf = ({ line, role, children }: MoneyNode, depth: number): MoneyRow[] => [
    { line, role, depth, counted_eur: role === "counted" ? line.amount_eur : null },
    ...children.flatMap((child) => rowsOf(child, depth + 1)),
  ];
  return branches.flatMap(({ nodes }) => nodes.flatMap((each) => rowsOf(each, 0)));
}
