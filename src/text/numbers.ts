import type { Language } from "./messages.ts";

const formats = new Map<Language, Intl.NumberFormat>();

/** A plain number as readers of the language write it, with at most three decimals and a true minus sign. */
export function plainNumber(value: number, language: Language): string {
  const format =
    formats.get(language) ??
    new Intl.NumberFormat(language === "en" ? "en-IE" : language, { maximumFractionDigits: 3 });
  formats.set(language, format);
  return format.format(value).replace("-", "−");
}

/** A difference with its sign: +3, −0.5, and 0 without one. */
export function signedNumber(value: number, language: Language): string {
  return value > 0 ? `+${plainNumber(value, language)}` : plainNumber(value, language);
}

/** A number with its unit, a percentage without a space: 16%, 35% of enterprises, 8 labs. */
export function withUnit(number: string, unit: string): string {
  return unit.startsWith("%") ? `${number}${unit}` : `${number} ${unit}`;
}
