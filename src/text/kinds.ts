import { sumOf, weakest } from "../model/money/funding.ts";
import type { KindOfMoney } from "../model/money/kinds.ts";
import { byId } from "../model/rows/by-id.ts";
import { amountInWords, tenthOfMillion } from "./amounts.ts";
import type { Context } from "./context.ts";
import { inWords, keptTogether } from "./labels.ts";

type Lines = KindOfMoney["lines"];

/**
 * What kinds of money a sum holds, in a sentence: "Of it, €182.2 m are grants (The Projects: €162 m), €66.6 m
 * vouchers, €64.5 m training and €5 m of 3 other kinds." The three largest by name, the first with
 * the initiative that more than half of it is for. Empty where there is no money.
 */
export function kindsInWords(kinds: readonly KindOfMoney[], context: Context): string {
  const { m, language } = context;
  const [first, ...others] = kinds;
  if (!first) return "";
  if (others.length === 0) return m.money.kindOfAll({ kind: m.moneyKind[first.kind] });
  // One kind more takes no more room than to say that there is one.
  const named = others.length > 3 ? others.slice(0, 2) : others;
  const rest = others.slice(named.length);
  const restLines = rest.flatMap(({ lines }) => lines);
  const parts = [
    `${m.money.kindFirst({ amount: amount(first.lines, context), kind: m.moneyKind[first.kind] })}${mostlyOf(first, context)}`,
    ...named.map(({ lines, kind }) => m.money.kindNext({ amount: amount(lines, context), kind: m.moneyKind[kind] })),
    ...(rest.length > 0 ? [m.money.kindOthers({ amount: amount(restLines, context), n: rest.length })] : []),
  ];
  return keptTogether(m.money.kindsSentence({ parts: inWords(parts, language) }), m);
}

function amount(lines: Lines, { m, language }: Context): string {
  const sum = { amount_eur: sumOf(lines), qualifier: weakest(lines, false), basis: "total" } as const;
  return amountInWords(tenthOfMillion(sum), m, language);
}

function mostlyOf({ lines, amount_eur }: KindOfMoney, context: Context): string {
  const { dataset, m } = context;
  const [largest] = lines;
  if (!largest || 2 * (largest.amount_eur ?? 0) <= amount_eur) return "";
  const { name } = byId(dataset.initiatives, "initiative")(largest.initiative_id ?? "");
  return lines.length === 1
    ? m.money.kindOf({ name })
    : m.money.kindMostlyOf({ amount: amount([largest], context), name });
}
