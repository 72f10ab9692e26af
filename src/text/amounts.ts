import type { Basis, Qualifier } from "../schema/vocabularies.ts";
import type { Language, Messages } from "./messages.ts";
import { plainNumber } from "./numbers.ts";

/** An amount with everything that must be said with it. */
export interface TypedAmount {
  amount_eur: number;
  qualifier: Qualifier;
  basis: Basis;
}

/** What may state an amount: a budget line, the funding of an initiative, a sum. Without an amount the rest is null too. */
export interface Stated {
  amount_eur: number | null;
  qualifier: Qualifier | null;
  basis: Basis | null;
}

/** The amount with everything that must be said with it; undefined where none is stated. */
export function typedAmount({ amount_eur, qualifier, basis }: Stated): TypedAmount | undefined {
  return amount_eur !== null && qualifier && basis ? { amount_eur, qualifier, basis } : undefined;
}

/**
 * Whole euros for reading, never rounded: in millions where three decimals say it all (€12.3 m), else in full
 * (€6,390,856).
 */
export function euros(
  amount: number,
  m: Pick<Messages, "amount">,
  language: Language,
  million = m.amount.million,
): string {
  const inMillions = Math.abs(amount) >= 1_000_000 && amount % 1000 === 0;
  // The sign of the currency stands behind a minus.
  const text = plainNumber(inMillions ? amount / 1_000_000 : amount, language).replace(/^−?/, "$&€");
  return inMillions ? `${text} ${million}` : text;
}

/** A difference of euros with its sign: "+€43,500", "−€1 m", and "€0" without one. */
export function signedEuros(amount: number, m: Pick<Messages, "amount">, language: Language): string {
  return `${amount > 0 ? "+" : ""}${euros(amount, m, language)}`;
}

/** The amount in words for plain text: "at least €162 m", "about €50 m per year". */
export function amountInWords(
  amount: TypedAmount,
  m: Pick<Messages, "amount">,
  language: Language,
  million = m.amount.million,
): string {
  return [
    m.amount.words[amount.qualifier],
    euros(amount.amount_eur, m, language, million),
    amount.basis === "per_year" ? m.amount.perYear : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/**
 * The amount as a sentence has it whose exact figures stand in a table: from a million up to a tenth of a million, and
 * never above what is a lower bound.
 */
export function tenthOfMillion<A extends Pick<TypedAmount, "amount_eur" | "qualifier">>(amount: A): A {
  if (amount.amount_eur < 1_000_000) return amount;
  const round = amount.qualifier === "at_least" ? Math.floor : Math.round;
  return { ...amount, amount_eur: round(amount.amount_eur / 100_000) * 100_000 };
}

/** The amount in words, or the reason why there is none. */
export function amountOrReason(stated: Stated, reason: string, m: Messages, language: Language): string {
  const amount = typedAmount(stated);
  return amount ? amountInWords(amount, m, language) : reason;
}

/** "2014–2022", "2018", "from 2015"; empty where no year is known. */
export function years(from: number | null, to: number | null, m: Pick<Messages, "amount">): string {
  if (from === null) return String(to ?? "");
  if (to === null) return m.amount.from(from);
  return from === to ? String(from) : `${from}–${to}`;
}
