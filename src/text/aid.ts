import type { Rows } from "../schema/tables.ts";
import { euros, qualified } from "./amounts.ts";
import type { Words } from "./context.ts";
import { percent } from "./numbers.ts";

type AidTerm = Rows<"aid_terms">;

/** The rate in words, "up to 75% of costs of the services"; empty where none is stated. */
export function aidRate({ m, language }: Words, term: AidTerm): string {
  if (term.intensity_pct === null || !term.intensity_qualifier) return "";
  const rate = qualified(term.intensity_qualifier, percent(term.intensity_pct, language), m);
  return [rate, term.intensity_base && m.facts.ofBase({ base: term.intensity_base })].filter(Boolean).join(" ");
}

/** Floor and ceiling in words, "at least €50,000, up to €500,000 a project"; empty where neither is stated. */
export function aidCeiling({ m, language }: Words, term: AidTerm): string {
  const ceiling = [
    qualified("up_to", euros(term.ceiling_eur ?? 0, m, language), m),
    term.ceiling_of && term.ceiling_of !== "aid" && m.terms.aid.ceilingOf[term.ceiling_of],
    term.per && m.per[term.per],
  ];
  return [
    term.floor_eur !== null && qualified("at_least", euros(term.floor_eur, m, language), m),
    term.ceiling_eur !== null && ceiling.filter(Boolean).join(" "),
  ]
    .filter(Boolean)
    .join(", ");
}

/** Rate, floor and ceiling together: "up to 75% of costs of the services, up to €10,000 a year"; empty where none is stated. */
export const aidInWords = (words: Words, term: AidTerm): string =>
  [aidRate(words, term), aidCeiling(words, term)].filter(Boolean).join(", ");
