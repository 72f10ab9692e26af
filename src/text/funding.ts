import type { BudgetLine, StatedFunding } from "../model/money/funding.ts";
import { amountInWords, typedAmount } from "./amounts.ts";
import type { Words } from "./context.ts";
import { inWords, keptTogether } from "./labels.ts";

const named = 4;

/**
 * The amounts of some lines in words, one beside the other and never added: "€110 m, €18.5 m and €20 m per year". The first
 * four of many, and how many more there are.
 */
export function partsInWords(lines: readonly BudgetLine[], { m, language }: Words, scales = m.amount.short): string {
  const amounts = lines
    .flatMap((line) => typedAmount(line) ?? [])
    .map((amount) => amountInWords(amount, m, language, scales));
  const others = amounts.length - named;
  const said = others > 0 ? [...amounts.slice(0, named), m.initiative.others({ n: others })] : amounts;
  return keptTogether(inWords(said, language), m);
}

/**
 * Why an initiative states no amount of funding, with what its components state: "parts only: €110 m and €18.5 m",
 * "no overall funding; parts: €18 m". A reason that the report gives comes first.
 */
export function noAmountInWords({ status }: StatedFunding, parts: readonly BudgetLine[], words: Words): string {
  const { funding, initiative } = words.m;
  if (parts.length === 0) return funding[status];
  const amounts = partsInWords(parts, words);
  return status === "parts_only"
    ? `${funding.parts_only}: ${amounts}`
    : `${funding[status]}; ${initiative.parts({ amounts })}`;
}
