import type { Basis, Qualifier } from "../../schema/vocabularies.ts";
import { type BudgetLine, sumOf, weakest } from "./funding.ts";
import type { MoneyBranch, MoneyGroup, MoneyNode, MoneyRole } from "./money-tree.ts";

/** A line as a row: how far it is indented, and what the report prints of the same money elsewhere. */
export interface MoneyLineEntry {
  kind: "line";
  line: BudgetLine;
  role: MoneyRole;
  depth: number;
  /** Rival statements of it, in their order. */
  rivals: BudgetLine[];
}

/** What some lines come to, computed here: all parts of the line above them, or those of one component, which follow. */
export interface MoneySumEntry {
  kind: "component" | "parts";
  /** The component whose parts they are; null for the parts of a line. */
  initiative_id: string | null;
  amount_eur: number;
  qualifier: Qualifier;
  basis: Basis;
  depth: number;
}

export interface MoneyTableGroup {
  group: MoneyGroup;
  entries: (MoneyLineEntry | MoneySumEntry)[];
}

/**
 * A money tree as the rows of a table. A rival statement stands beside the line it rivals, or by itself where that line is
 * not in the tree. Parts that add up to their line are followed by their sum; those of several components stand under a
 * sum of each. Groups without a row are absent.
 */
export function moneyTable(branches: readonly MoneyBranch[]): MoneyTableGroup[] {
  const all = branches.flatMap(({ nodes }) => nodes.flatMap(nodesIn));
  const rivalled = new Set(all.flatMap(({ line }) => (line.alternative_to_id === null ? line.id : [])));
  // One with parts of its own keeps its row, as they stand beneath it.
  const isBeside = ({ line, children }: MoneyNode) =>
    children.length === 0 && rivalled.has(line.alternative_to_id ?? "");
  const rivals = all.filter(isBeside).map(({ line }) => line);
  const entriesOf = ({ line, role, children }: MoneyNode, depth: number): MoneyTableGroup["entries"] => [
    { kind: "line", line, role, depth, rivals: rivals.filter((each) => each.alternative_to_id === line.id) },
    ...partsOf(line, children, depth + 1),
  ];
  const partsOf = (whole: BudgetLine, parts: readonly MoneyNode[], depth: number): MoneyTableGroup["entries"] => {
    if (
      parts.length < 2 ||
      !addUp(
        whole,
        parts.map(({ line }) => line),
      )
    )
      return parts.flatMap((each) => entriesOf(each, depth));
    const groups = [...Map.groupBy(parts, ({ line }) => line.initiative_id)];
    const isGrouped = groups.length > 1 && groups.every(([, some]) => some.length > 1);
    return [
      ...(isGrouped
        ? groups.flatMap(([id, some]) => [
            sumEntry("component", id, some, depth),
            ...some.flatMap((each) => entriesOf(each, depth + 1)),
          ])
        : parts.flatMap((each) => entriesOf(each, depth))),
      sumEntry("parts", null, parts, depth),
    ];
  };
  return branches
    .map(({ group, nodes }) => ({
      group,
      entries: nodes.filter((node) => !isBeside(node)).flatMap((each) => entriesOf(each, 0)),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/**
 * Whether amounts are all of another: they add up to it, or to what is printed rounded as it, within half of its last digit
 * and half a percent.
 */
export function addUp(whole: BudgetLine, parts: readonly BudgetLine[]): boolean {
  const { amount_eur: amount, basis } = whole;
  if (amount === null || parts.some((part) => part.amount_eur === null || part.basis !== basis)) return false;
  const [zeros = ""] = /0*$/.exec(String(amount)) ?? [];
  return Math.abs(sumOf(parts) - amount) <= Math.min(10 ** zeros.length / 2, amount / 200);
}

function nodesIn(node: MoneyNode): MoneyNode[] {
  return [node, ...node.children.flatMap(nodesIn)];
}

function sumEntry(
  kind: MoneySumEntry["kind"],
  initiative_id: string | null,
  nodes: readonly MoneyNode[],
  depth: number,
): MoneySumEntry {
  const lines = nodes.map(({ line }) => line);
  return {
    kind,
    initiative_id,
    amount_eur: sumOf(lines),
    qualifier: weakest(lines, false),
    basis: lines[0]?.basis ?? "total",
    depth,
  };
}
