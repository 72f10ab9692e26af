/** What a reader says of the firm and of what it comes for; null where nothing is said. */
export interface Question {
  region: string | null;
  size: string | null;
  need: string | null;
  /** Age of the company in whole years. */
  age: number | null;
  /** Cost, or amount to invest, in whole euros. */
  cost: number | null;
}

export const emptyQuestion: Question = { region: null, size: null, need: null, age: null, cost: null };

export const choices = ["region", "size", "need"] as const;
export type Choice = (typeof choices)[number];

/** The names of all that a reader can say, in the order in which they are asked. */
export const asked = ["region", "size", "need", "age", "cost"] as const;

/**
 * A whole number of euros as people type it: spaces and, before three digits each, commas, points or apostrophes between
 * thousands; a euro sign before or after. Undefined for anything else, and for less than one euro.
 */
export function readEuros(text: string): number | undefined {
  const plain = text.replace(/^\s*(?:€|EUR)?\s*|\s*(?:€|EUR)?\s*$/gi, "");
  if (!/^\d{1,3}(?:([ ,.'’\u00a0\u202f])\d{3}(?:\1\d{3})*)?$|^\d+$/.test(plain)) return undefined;
  const value = Number(plain.replace(/\D/g, ""));
  return value >= 1 && value <= 1e12 ? value : undefined;
}

/** An age in whole years below 200; undefined for anything else. */
export function readAge(text: string): number | undefined {
  return /^\s*1?\d{1,2}\s*$/.test(text) ? Number(text) : undefined;
}
