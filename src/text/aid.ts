import type { Rows } from "../schema/tables.ts";
import { euros, qualified } from "./amounts.ts";
import type { Words } from "./context.ts";
import { percent } from "./numbers.ts";

/** What a rule of an aid comes to: "up to 75% of costs of the services, up to €10,000 a year"; empty where it states neither. */
export function aidInWords(term: Rows<"aid_terms">, { m, language }: Words): string {
  const { intensity_pct, intensity_qualifier, intensity_base, ceiling_eur, per } = term;
  const share = intensity_pct !== null && [
    qualified(intensity_qualifier, percent(intensity_pct, language), m),
    intensity_base && m.facts.ofBase({ base: intensity_base }),
  ];
  const ceiling = ceiling_eur !== null && [qualified("up_to", euros(ceiling_eur, m, language), m), per && m.per[per]];
  return [share, ceiling].flatMap((parts) => (parts ? parts.filter(Boolean).join(" ") : [])).join(", ");
}
