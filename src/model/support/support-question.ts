/** What a reader says of the firm and of what it comes for; null where one thing is asked and nothing is said. */
export interface Question {
  region: string | null;
  size: string | null;
  /** What it comes for, any of which will do; none where nothing is said. */
  need: readonly string[];
  /** Age of the company in whole years. */
  age: number | null;
  /** Cost, or amount to invest, in whole euros. */
  cost: number | null;
}

export const emptyQuestion: Question = { region: null, size: null, need: [], age: null, cost: null };

/** What is chosen from a list, one option each. */
export const choices = ["region", "size"] as const;

/** The names of all that a reader can say, in the order in which they are asked. */
export const asked = ["region", "size", "need", "age", "cost"] as const;

/** Whether a reader says this much. */
export function isSaid(question: Question, key: keyof Question): boolean {
  return key === "need" ? question.need.length > 0 : question[key] !== null;
}

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
