import { type Asked, moneySum, type SumLine } from "../model/money/money-sum.ts";
import { type Bitset, has } from "./bitset.ts";
import type { ListData } from "./list-data.ts";

/** A row and what it adds to a sum, whole euros. */
export interface Addend {
  row: number;
  amount_eur: number;
}

/** What rows add up to, each euro once. Rows that state no total amount are in no list. */
export interface SelectionSum {
  /** The rows with money that the report's total counts, those with money that it does not, those with joint money; largest first. */
  counted: Addend[];
  outside: Addend[];
  joint: Addend[];
  /** The regions and pillars, beside those asked for, that the joint money also belongs to. */
  sharedWith: { region: string[]; pillar: string[] };
  /** Rows whose money another of the rows already contains. */
  contained: number[];
  /** Rows with money, of their own or joint, that the report's total counts. */
  inTotal: ReadonlySet<number>;
}

/** The sum of some rows for the regions and pillars asked for; `options` names those that a row has. */
export function sumOf(
  lines: ListData["lines"],
  rows: Bitset,
  asked: Asked,
  options: (facet: "region" | "pillar", row: number) => readonly string[],
  regions: readonly string[],
): SelectionSum {
  const shown: (SumLine & { row: number })[] = [];
  for (const [at, [row, amount_eur, isInTotal, own, ...within]] of lines.entries()) {
    if (!has(rows, row)) continue;
    const region_ids = own.length > 0 ? own.map((position) => regions[position] ?? "") : options("region", row);
    shown.push({
      id: at,
      row,
      amount_eur,
      region_ids: asked.regionIds.length > 0 ? region_ids : [],
      pillar_ids: asked.pillarIds.length > 0 ? options("pillar", row) : [],
      isInTotal: isInTotal === 1,
      within,
    });
  }
  const { counted, outside, joint, contained } = moneySum(shown, asked);
  const stating = new Set([...counted, ...outside, ...joint].map(({ row }) => row));
  return {
    counted: byRow(counted),
    outside: byRow(outside),
    joint: byRow(joint),
    inTotal: new Set([...counted, ...joint].flatMap(({ row, isInTotal }) => (isInTotal ? row : []))),
    sharedWith: {
      region: others(joint, ({ region_ids }) => region_ids, asked.regionIds),
      pillar: others(joint, ({ pillar_ids }) => pillar_ids, asked.pillarIds),
    },
    contained: [...new Set(contained.map(({ row }) => row))].filter((row) => !stating.has(row)),
  };
}

/** What addends come to, whole euros; 0 where there are none, which is not a statement of zero. */
export function totalOf(addends: readonly Addend[]): number {
  return addends.reduce((sum, { amount_eur }) => sum + amount_eur, 0);
}

function others<L>(lines: readonly L[], idsOf: (line: L) => readonly string[], asked: readonly string[]): string[] {
  return [...new Set(lines.flatMap(idsOf))].filter((id) => !asked.includes(id));
}

function byRow(lines: readonly { row: number; amount_eur: number }[]): Addend[] {
  const amounts = new Map<number, number>();
  for (const { row, amount_eur } of lines) amounts.set(row, (amounts.get(row) ?? 0) + amount_eur);
  return [...amounts]
    .map(([row, amount_eur]) => ({ row, amount_eur }))
    .sort((a, b) => b.amount_eur - a.amount_eur || a.row - b.row);
}
