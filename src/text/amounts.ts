import type { Basis, Qualifier } from "../schema/vocabularies.ts";
import type { Language, Messages } from "./messages.ts";

/** An amount with everything that must be said with it. */
export interface TypedAmount {
  amount_eur: number;
  qualifier: Qualifier;
  basis: Basis;
}

/**
 * Whole euros for reading, never rounded: in millions where three decimals say it all (€62.7 m), else in full
 * (€6,390,856).
 */
export function euros(
  amount: number,
  m: Pick<Messages, "amount">,
  language: Language,
  million = m.amount.million,
): string {
  const inMillions = Math.abs(amount) >= 1_000_000 && amount % 1000 === 0;
  const sign = amount < 0 ? "−" : "";
  const number = numberFormat(language);
  if (!inMillions) return `${sign}€${number.format(Math.abs(amount))}`;
  return `${sign}€${number.format(Math.abs(amount) / 1_000_000)} ${million}`;
}

const formats = new Map<Language, Intl.NumberFormat>();

/** The number format of a language, made once: making one costs as much as writing a hundred numbers with it. */
function numberFormat(language: Language): Intl.NumberFormat {
  const known =
    formats.get(language) ??
    new Intl.NumberFormat(language === "en" ? "en-IE" : language, { maximumFractionDigits: 3 });
  formats.set(language, known);
  return known;
}

/** The amount in words for plain text: "at least €162 m", "about €50 m per year". */
export function amountInWords(amount: TypedAmount, m: Messages, language: Language): string {
  return [
    m.amount.words[amount.qualifier],
    euros(amount.amount_eur, m, language),
    amount.basis === "per_year" ? m.amount.perYear : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** "2014–2022", "2018", "from 2015"; empty where no year is known. */
export function years(from: number | null, to: number | null, m: Pick<Messages, "amount">): string {
  if (from === null && to === null) return "";
  if (from === null) return String(to);
  if (to === null) return m.amount.from(from);
  return from === to ? String(from) : `${from}–${to}`;
}
