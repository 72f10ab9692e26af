import type { Rows } from "../../schema/tables.ts";

type AidTerm = Rows<"aid_terms">;

/** The most that some terms give: the term with the highest ceiling on the aid itself, else the one with the highest rate. */
export type MostAid = { by: "ceiling" | "rate"; term: AidTerm } | undefined;

/**
 * The term that gives the most, the first of several that give as much. Ceilings are compared within the period or unit of
 * the first, since one a year and one over three years are not the same thing. Undefined where neither is stated.
 */
export function mostAid(terms: readonly AidTerm[]): MostAid {
  const ceilings = terms.filter(
    ({ ceiling_eur, ceiling_of }) => ceiling_eur !== null && (ceiling_of === null || ceiling_of === "aid"),
  );
  const ceiling = highest(
    ceilings.filter(({ per }) => per === ceilings[0]?.per),
    "ceiling_eur",
  );
  if (ceiling) return { by: "ceiling", term: ceiling };
  const rate = highest(
    terms.filter(({ intensity_pct }) => intensity_pct !== null),
    "intensity_pct",
  );
  return rate && { by: "rate", term: rate };
}

function highest(terms: readonly AidTerm[], column: "ceiling_eur" | "intensity_pct"): AidTerm | undefined {
  return terms.reduce<AidTerm | undefined>(
    (best, each) => (best && (best[column] ?? 0) >= (each[column] ?? 0) ? best : each),
    undefined,
  );
}
