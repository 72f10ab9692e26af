import { plural } from "../../plural.ts";

// How figures are put into words, wherever they stand.

export const facts = {
  percent: (value: string | number) => `${value}%`,
  rank: (n: number) => {
    const ending = n % 100 >= 11 && n % 100 <= 13 ? "th" : ({ 1: "st", 2: "nd", 3: "rd" }[n % 10] ?? "th");
    return `${n}${ending}`;
  },
  outOf: (value: string, of: string) => `${value} of ${of}`,
  ofScale: (max: number) => `of ${max}`,
  /** What a share is taken of. */
  ofBase: (base: string) => `of ${base}`,
  ofN: (n: number, of: number) => `${n} of ${of}`,
  stating: (n: number, of: number) => `${n} of ${of} state an amount`,
  rows: (n: number) => `${n} ${plural(n, "row", "rows")}`,
  noFigure: "no figure",
  noneRecorded: "none recorded",
  other: "other statement",
  notUsed: "another statement of the report; not used",
} as const;
