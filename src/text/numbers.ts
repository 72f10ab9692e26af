import type { Language } from "./languages.ts";

const formats: Partial<Record<Language, Intl.NumberFormat>> = {};
const decimalFormats: Partial<Record<Language, Intl.NumberFormat>> = {};
const percentFormats: Partial<Record<Language, Intl.NumberFormat>> = {};

/**
 * A number for reading, with all its digits and a true minus: "151,562", "−0.09". Beyond the tenth decimal stands only
 * what binary fractions add.
 */
export function plainNumber(value: number, language: Language): string {
  // The same in every language, and at hand before there is a format.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  // Making a format costs as much as writing a hundred numbers with it, so each is made once.
  const format = formats[language] ?? new Intl.NumberFormat(language, { maximumFractionDigits: 10 });
  formats[language] = format;
  return format.format(value).replace("-", "−");
}

/** A number with one decimal, always: "8.0". */
export function oneDecimal(value: number, language: Language): string {
  const format =
    decimalFormats[language] ?? new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  decimalFormats[language] = format;
  return format.format(value).replace("-", "−");
}

/** A difference with its sign: "+3", "−0.5", and "0" without one. */
export function signedNumber(value: number, language: Language): string {
  return value > 0 ? `+${plainNumber(value, language)}` : plainNumber(value, language);
}

/** A percentage, of which 100 is the whole: "12.5%". */
export function percent(value: number, language: Language): string {
  const format =
    percentFormats[language] ?? new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 8 });
  percentFormats[language] = format;
  return format.format(value / 100).replace("-", "−");
}
