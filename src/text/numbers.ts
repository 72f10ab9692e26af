import type { Language } from "./messages.ts";

const formats = new Map<Language, Intl.NumberFormat>();

/** A number as readers of the language write it, with all its digits and a true minus sign: 151,562, 0.09, −2.7. */
export function plainNumber(value: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  formats.set(language, format);
  return format.format(value).replace("-", "−");
}

/** A difference with its sign: +3, −0.5, and 0 without one. */
export function signedNumber(value: number, language: Language): string {
  return value > 0 ? `+${plainNumber(value, language)}` : plainNumber(value, language);
}
