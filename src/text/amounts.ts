import type { Basis, Qualifier } from "../schema/vocabularies.ts";
import type { Language } from "./languages.ts";
import type { Messages } from "./messages.ts";
import { oneDecimal, plainNumber } from "./numbers.ts";

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

/** What a million and a billion are called: in short, or in words. */
export type Scales = Messages["amount"]["short"];

/**
 * Whole euros for reading, never rounded: in millions or billions where three decimals say it all (€12.3 m, €1 bn), else in
 * full (€6,390,856).
 */
export function euros(
  amount: number,
  m: Pick<Messages, "amount">,
  language: Language,
  scales: Scales = m.amount.short,
): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? "−" : "";
  const figure = (unit: number) => plainNumber(size / unit, language);
  if (size >= 1_000_000_000 && size % 1_000_000 === 0)
    return m.amount.scaled({ sign, figure: figure(1_000_000_000), scale: scales.billion });
  if (size >= 1_000_000 && size % 1000 === 0)
    return m.amount.scaled({ sign, figure: figure(1_000_000), scale: scales.million });
  return m.amount.euros({ sign, figure: figure(1) });
}

/** A figure with how exactly it is known, in words: "at least 40%"; the figure alone where it is exact or nothing is said. */
export function qualified(qualifier: Qualifier | null, text: string, { amount }: Pick<Messages, "amount">): string {
  return qualifier ? amount.qualified({ qualifier: amount.words[qualifier], text }).trim() : text;
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
  scales: Scales = m.amount.short,
): string {
  return said(amount, euros(amount.amount_eur, m, language, scales), m);
}

/** A written amount with what must be said with it: its qualifier and basis in words. */
function said({ qualifier, basis }: TypedAmount, amount: string, m: Pick<Messages, "amount">): string {
  const { words, perYear } = m.amount;
  return m.amount.said({ qualifier: words[qualifier], amount, basis: basis === "per_year" ? perYear : "" }).trim();
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

/**
 * The amount as a figure of millions with one decimal, its qualifier as a sign, for a field whose heading gives the unit:
 * "≥ 223.6"; never above what is a lower bound, and never nothing: what would round to it is "< 0.1".
 */
export function millionsFigure(
  { amount_eur, qualifier }: Pick<TypedAmount, "amount_eur" | "qualifier">,
  { amount }: Pick<Messages, "amount">,
  language: Language,
): string {
  const isTiny = amount_eur < 50_000;
  const round = qualifier === "at_least" ? Math.floor : Math.round;
  const figure = oneDecimal(Math.max(round(amount_eur / 100_000), 1) / 10, language);
  return marked(isTiny ? "less_than" : qualifier, figure, { amount });
}

/** A figure with how exactly it is known, as a sign that no line breaks off: "≥ 223.6"; the figure alone where it is exact. */
export function marked(qualifier: Qualifier | null, figure: string, { amount }: Pick<Messages, "amount">): string {
  const sign = qualifier ? amount.symbols[qualifier] : "";
  return sign ? `${sign}\u00a0${figure}` : figure;
}

/**
 * Amounts as figures of millions that stand one below the other: all with as many decimals as the one that needs most, so
 * that none is rounded and they visibly add up.
 */
export function alignedMillions(amounts: readonly number[], language: Language): string[] {
  const decimals = [0, 1, 2, 3, 4, 5, 6].find((n) => amounts.every((amount) => amount % 10 ** (6 - n) === 0)) ?? 6;
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return amounts.map((amount) => format.format(amount / 1_000_000));
}

/**
 * The amount as headlines and charts write it: millions with one decimal, its qualifier in words, "at least €162.0 m". A
 * lower bound never rises. Below 100,000 euros it stands in full.
 */
export function roundedAmount(
  amount: TypedAmount,
  m: Pick<Messages, "amount">,
  language: Language,
  scales: Scales = m.amount.short,
): string {
  return said(amount, roundedEuros(amount, m, language, scales), m);
}

/** The same without its qualifier and basis, for drawings whose marks say these. */
export function roundedEuros(
  { amount_eur, qualifier }: Pick<TypedAmount, "amount_eur" | "qualifier">,
  m: Pick<Messages, "amount">,
  language: Language,
  scales: Scales = m.amount.short,
): string {
  const size = Math.abs(amount_eur);
  if (size < 100_000) return euros(amount_eur, m, language, scales);
  const round = qualifier === "at_least" ? Math.floor : Math.round;
  const unit = size >= 1_000_000_000 ? 1_000_000_000 : 1_000_000;
  const figure = oneDecimal(round((10 * amount_eur) / unit) / 10, language);
  return m.amount.scaled({ sign: "", figure, scale: unit > 1_000_000 ? scales.billion : scales.million });
}

/** The amount in words, or the reason why there is none. */
export function amountOrReason(stated: Stated, reason: string, m: Messages, language: Language): string {
  const amount = typedAmount(stated);
  return amount ? amountInWords(amount, m, language) : reason;
}

/** What an amount is for in time: its years, or how many there are where the report only counts them. */
interface Period {
  period_start_year: number | null;
  period_end_year: number | null;
  period_years?: number | null;
}

/**
 * The period of an amount: "2014–2022", "until 2030", "over five years", "over three years from 2018"; empty where the
 * report states none.
 */
export function period(of: Period, m: Pick<Messages, "amount">): string {
  const { period_start_year: from, period_end_year: to, period_years: count } = of;
  const dated = from === null && to !== null ? m.amount.until({ year: to }) : years(from, to, m);
  return [count && m.amount.over({ years: count }), dated].filter(Boolean).join(" ");
}

/** "2014–2022", "2018", "from 2015"; empty where no year is known. */
export function years(from: number | null, to: number | null, m: Pick<Messages, "amount">): string {
  if (from === null) return String(to ?? "");
  if (to === null) return m.amount.from({ year: from });
  return from === to ? String(from) : `${from}–${to}`;
}
